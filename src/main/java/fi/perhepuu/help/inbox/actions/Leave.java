package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.inbox.access.Ground;
import fi.perhepuu.help.inbox.access.Invitations;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever was asked along leaves. */
@ApplicationScoped
class Leave implements Action {

  @Inject Requests requests;
  @Inject Invitations invitations;

  @Override
  public String code() {
    return "leave";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.access().has(Ground.INVITED) && !at.isMine();
  }

  @Override
  public void perform(Situation at, Sent sent) {
    invitations.leave(at.id(), at.me());
    requests.change(at.id(), it -> it.note(at.step(EventKind.LEFT)));
  }
}
