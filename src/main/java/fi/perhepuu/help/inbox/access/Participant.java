package fi.perhepuu.help.inbox.access;

import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody a colleague has invited to a request. */
@Entity
@Table(name = "request_participant")
class Participant {

  @Id UUID id;

  @Column(name = "request_id")
  UUID request;

  @Column(name = "account_id")
  UUID account;

  LocalizedText title;
  Instant since;

  /** When she has left, or null. */
  Instant until;

  protected Participant() {}

  Participant(UUID request, UUID account) {
    this.id = UUID.randomUUID();
    this.request = request;
    this.account = account;
  }

  ParticipantView view() {
    return new ParticipantView(account, title, since, until);
  }
}
