package fi.perhepuu.identity.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The public half of a key on somebody's device. */
@Entity
class Passkey {

  private static final int LONGEST_LABEL = 60;

  @Id UUID id;

  @Column(name = "account_id")
  UUID account;

  /** The device's name for the key, and the key, both in Base64 for addresses. */
  String credential;

  @Column(name = "public_key")
  String publicKey;

  /** What the device says it has been used; one that goes backwards has been copied. */
  long uses;

  String label;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "used_at")
  Instant usedAt;

  protected Passkey() {}

  Passkey(UUID account, String credential, String publicKey, long uses, String label, Instant now) {
    this.id = UUID.randomUUID();
    this.account = account;
    this.credential = credential;
    this.publicKey = publicKey;
    this.uses = uses;
    this.label = label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    this.createdAt = now;
  }

  void use(long newUses, Instant now) {
    uses = newUses;
    usedAt = now;
  }

  PasskeyView view() {
    return new PasskeyView(id, label, createdAt);
  }
}
