package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.inbox.Colleagues;
import fi.perhepuu.help.inbox.access.Invitations;
import fi.perhepuu.help.inbox.access.Workers;
import fi.perhepuu.help.queues.Membership;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** A colleague is asked along, with a question if one likes; the family sees who takes part. */
@RequestScoped
class Invite implements Action {

  static final String COLLEAGUE = "colleague";

  @Inject Requests requests;
  @Inject Invitations invitations;
  @Inject Colleagues colleagues;
  @Inject Workers workers;
  @Inject Messages messages;

  @Override
  public String code() {
    return "invite";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.isOpen() && !at.isFree() && at.works();
  }

  @Override
  public FormErrors check(Situation at, Sent sent) {
    boolean able =
        sent.id(COLLEAGUE)
            .filter(it -> colleagues.names().containsKey(it) && !it.equals(at.me()))
            .isPresent();
    return Messages.check(sent, Messages.NOTE, false)
        .addIf(!able, COLLEAGUE, "help.inbox.error.colleague");
  }

  @Override
  public void perform(Situation at, Sent sent) {
    var colleague = sent.id(COLLEAGUE).orElseThrow();
    messages.note(at, sent.text(Messages.NOTE));
    invitations.invite(at.id(), colleague, title(colleague));
    var detail = Map.<String, Object>of(COLLEAGUE, colleague.toString());
    requests.change(at.id(), it -> it.note(at.step(EventKind.INVITED).with(detail)));
  }

  private LocalizedText title(UUID colleague) {
    return colleagues.all().stream()
        .filter(it -> it.account().equals(colleague))
        .map(Membership::title)
        .findFirst()
        .orElseGet(() -> workers.roleName(Role.PROFESSIONAL));
  }
}
