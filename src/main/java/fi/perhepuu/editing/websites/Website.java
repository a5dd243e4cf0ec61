package fi.perhepuu.editing.websites;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A website a published thing names, and how it has answered lately. */
@Entity
@Table(name = "link_check")
class Website {

  @Id UUID id;

  @Column(name = "item_id")
  UUID item;

  String url;

  @Column(name = "checked_at")
  Instant checkedAt;

  /** In a row. */
  int failures;

  String outcome;

  protected Website() {}

  Website(UUID item, String url) {
    this.id = UUID.randomUUID();
    this.item = item;
    this.url = url;
    this.outcome = "";
  }

  void answered(String how, Instant now) {
    checkedAt = now;
    outcome = how;
    failures = Doorbell.ANSWERS.equals(how) ? 0 : failures + 1;
  }
}
