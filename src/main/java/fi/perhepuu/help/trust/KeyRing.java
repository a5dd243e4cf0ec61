package fi.perhepuu.help.trust;

import fi.perhepuu.platform.crypto.Keysets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A tenant's keys, wrapped. Destroying this row destroys every text sealed with it. */
@Entity
@Table(name = "key_ring")
class KeyRing {

  /** There is one. */
  static final UUID ONLY = new UUID(0, 1);

  @Id UUID id;

  /** Seals texts; it gets a new key now and then. */
  String sealing;

  /** Makes the marks receipt codes are recognized by; it is never changed, or none would be. */
  String marking;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "turned_at")
  Instant turnedAt;

  protected KeyRing() {}

  static KeyRing make(Keysets keysets, Instant now) {
    var ring = new KeyRing();
    ring.id = ONLY;
    ring.sealing = keysets.newSealing();
    ring.marking = keysets.newMarking();
    ring.madeAt = now;
    ring.turnedAt = now;
    return ring;
  }
}
