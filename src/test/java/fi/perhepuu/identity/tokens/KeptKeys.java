package fi.perhepuu.identity.tokens;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The signing keys as a table keeps them, in memory. */
final class KeptKeys extends SigningKeyRows {

  private final List<SigningKey> kept = new ArrayList<>();

  @Override
  List<SigningKey> all() {
    return kept.stream().sorted(Comparator.comparing(SigningKey::since).reversed()).toList();
  }

  @Override
  void add(SigningKey key) {
    kept.add(key);
  }

  @Override
  void forgetBefore(Instant moment) {
    kept.removeIf(key -> key.since().isBefore(moment));
  }
}
