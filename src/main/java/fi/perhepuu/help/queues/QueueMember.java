package fi.perhepuu.help.queues;

import fi.perhepuu.platform.data.WordsColumn;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody who reads and answers the messages of a queue. Families are told her title only. */
@Entity
@Table(name = "queue_member")
class QueueMember {

  @Id UUID id;

  @Column(name = "queue_id")
  UUID queue;

  @Column(name = "account_id")
  UUID account;

  LocalizedText title;

  @Convert(converter = WordsColumn.class)
  List<String> languages;

  @Column(name = "away_from")
  LocalDate awayFrom;

  @Column(name = "away_to")
  LocalDate awayTo;

  protected QueueMember() {}

  QueueMember(UUID queue, UUID account) {
    this.id = UUID.randomUUID();
    this.queue = queue;
    this.account = account;
  }

  Membership membership() {
    return new Membership(queue, account, title, List.copyOf(languages), awayFrom, awayTo);
  }

  MemberView view(String name) {
    return new MemberView(account, name, title, languages, awayFrom, awayTo);
  }
}
