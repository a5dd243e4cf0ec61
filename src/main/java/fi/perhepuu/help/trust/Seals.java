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

  /** Seals a text for the row it will lie in. */
  public String seal(UUID row, String text) {
    return sealings.get(ring().sealing, keysets::sealing).seal(row.toString(), text);
  }

  /** The text of a row. */
  public String open(UUID row, String body) {
    return sealings.get(ring().sealing, keysets::sealing).open(row.toString(), body);
  }

  /** The mark a text is recognized by. */
  public String mark(String purpose, String text) {
    return marking().mark(purpose, text);
  }

  /** Bytes that look random and are the same for the same text. */
  public byte[] bytes(String purpose, String text) {
    return marking().bytes(purpose, text);
  }

  private Marking marking() {
    return markings.get(ring().marking, keysets::marking);
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
