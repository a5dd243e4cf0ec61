package fi.perhepuu.help.inbox.access;

import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * That somebody has read a request: who, as what, of which organization, what, when and why. Each
 * row's digest covers all of it and the digest before.
 */
@Entity
@Table(name = "request_access")
class Reading {

  @Id UUID id;

  @Column(name = "request_id")
  UUID request;

  int seq;

  @Column(name = "account_id")
  UUID account;

  String name;
  String role;
  LocalizedText title;

  @Column(name = "organization_id")
  UUID organization;

  String what;
  String ground;

  @Column(name = "reason_id")
  UUID reason;

  Instant at;

  @Column(name = "previous_digest")
  String previousDigest;

  String digest;

  protected Reading() {}

  /** The reading after another, which is null for the first. */
  static Reading after(Reading last, UUID request) {
    var reading = new Reading();
    reading.id = UUID.randomUUID();
    reading.request = request;
    reading.seq = last == null ? 1 : last.seq + 1;
    reading.previousDigest = last == null ? "" : last.digest;
    return reading;
  }

  Reading sign() {
    digest = worked();
    return this;
  }

  boolean follows(Reading last) {
    return seq == (last == null ? 1 : last.seq + 1)
        && previousDigest.equals(last == null ? "" : last.digest)
        && digest.equals(worked());
  }

  private String worked() {
    return Digests.sha256(
        Json.write(
            List.of(
                previousDigest,
                id,
                request,
                seq,
                account,
                name,
                role,
                // The database keeps no order of keys.
                new TreeMap<>(title.byLanguage()),
                organization,
                what,
                ground,
                String.valueOf(reason),
                at)));
  }

  ReadingView view() {
    return new ReadingView(account, name, role, title, organization, what, ground, reason, at);
  }
}
