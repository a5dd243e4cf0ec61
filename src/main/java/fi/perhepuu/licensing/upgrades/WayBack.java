package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A tenant's own words as they were before an upgrade. What has been written by hand since then
 * stays as it was written: going back loses as little as going on.
 *
 * @param kept the words before the upgrade
 * @param adopted when it was done
 */
record WayBack(List<OwnWord> kept, Instant adopted) {

  List<OwnWord> from(List<OwnWord> present) {
    Map<Place, OwnWord> words = new LinkedHashMap<>(byPlace(kept));
    for (var word : present) {
      var before = words.get(word.place());
      if (before == null) {
        words.put(word.place(), word);
      } else if (word.changedAt().isAfter(adopted)) {
        words.put(word.place(), word.over(word.value(), before.baseText()));
      }
    }
    return List.copyOf(words.values());
  }

  private static Map<Place, OwnWord> byPlace(List<OwnWord> words) {
    return words.stream()
        .collect(
            Collectors.toMap(
                OwnWord::place, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }
}
