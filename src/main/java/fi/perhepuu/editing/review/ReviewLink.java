package fi.perhepuu.editing.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A link by which an owner says that one thing is still true. It serves once, within a month. */
@Entity
@Table(name = "review_link")
class ReviewLink {

  private static final Duration VALIDITY = Duration.ofDays(30);

  @Id UUID id;

  @Column(name = "item_id")
  UUID item;

  String digest;
  String name;
  String email;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "used_at")
  Instant usedAt;

  protected ReviewLink() {}

  ReviewLink(UUID item, String digest, String name, String email, Instant now) {
    this.id = UUID.randomUUID();
    this.item = item;
    this.digest = digest;
    this.name = name;
    this.email = email;
    this.madeAt = now;
    this.expiresAt = now.plus(VALIDITY);
  }

  boolean isOpen(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  void use(Instant now) {
    usedAt = now;
  }
}
