package fi.perhepuu.help.trust;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.platform.crypto.Keysets;
import fi.perhepuu.platform.crypto.Marking;
import fi.perhepuu.platform.crypto.Sealing;
import fi.perhepuu.platform.data.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Seals and opens what families of this tenant write. The keys are made when they are first needed.
 * Opened ones are remembered by what they are wrapped as, so that no tenant can meet another's.
 */
@ApplicationScoped
@Transactional
public class Seals {

  private static final int MOST = 2_000;

  @Inject KeyRings rings;
  @Inject Turns turns;
  @Inject Keysets keysets;
  @Inject InstantSource clock;

  private final Cache<String, Sealing> sealings = remembered();
  private final Cache<String, Marking> markings = remembered();

  private static <T> Cache<String, T> remembered() {
    return Caffeine.newBuilder()
        .expireAfterAccess(Duration.ofMinutes(10))
        .maximumSize(MOST)
        .build();
  }

  /** The tenant's keys as the database has them. */
  public OpenKeys keys() {
    var ring = ring();
    return new OpenKeys(
        sealings.get(ring.sealing, keysets::sealing), markings.get(ring.marking, keysets::marking));
  }

  /** Seals a text for the row it will lie in. */
  public String seal(UUID row, String text) {
    return keys().seal(row, text);
  }

  /** The text of a row. */
  public String open(UUID row, String body) {
    return keys().open(row, body);
  }

  private KeyRing ring() {
    return rings.find().orElseGet(this::make);
  }

  private KeyRing make() {
    turns.take("key ring");
    return rings
        .find()
        .orElseGet(
            () -> {
              var ring = KeyRing.make(keysets, clock.instant());
              rings.add(ring);
              return ring;
            });
  }
}
