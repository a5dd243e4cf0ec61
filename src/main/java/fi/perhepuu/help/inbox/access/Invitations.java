package fi.perhepuu.help.inbox.access;

import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Lets colleagues of other queues into a request, and out of it again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Invitations {

  @Inject Participants participants;
  @Inject InstantSource clock;

  /** Everybody who takes part or has taken part. */
  public List<ParticipantView> of(UUID request) {
    return participants.of(request).stream().map(Participant::view).toList();
  }

  /** Whoever has left can be invited again. */
  public void invite(UUID request, UUID account, LocalizedText title) {
    var former = participants.find(request, account);
    var participant = former.orElseGet(() -> new Participant(request, account));
    if (former.isEmpty() || participant.until != null) {
      participant.since = clock.instant();
    }
    participant.title = title;
    participant.until = null;
    if (former.isEmpty()) {
      participants.add(participant);
    }
  }

  public void leave(UUID request, UUID account) {
    participants
        .find(request, account)
        .filter(it -> it.until == null)
        .ifPresent(it -> it.until = clock.instant());
  }
}
