package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.own.Adoption;
import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A tenant's own words as they were before an upgrade. What has been written by hand since then
 * stays as it was written: going back loses as little as going on.
 */
record WayBack(List<OwnWord> before, List<OwnWord> after) {

  WayBack(Adoption adoption) {
    this(adoption.before(), adoption.after());
  }

  List<OwnWord> from(List<OwnWord> present) {
    var left = byPlace(after);
    Map<Place, OwnWord> words = byPlace(before);
    for (var word : present) {
      if (!isAs(left.get(word.place()), word)) {
        var former = words.get(word.place());
        words.put(word.place(), former == null ? word : word.over(word.value(), former.baseText()));
      }
    }
    return List.copyOf(words.values());
  }

  private static boolean isAs(OwnWord left, OwnWord present) {
    return left != null && left.value().equals(present.value());
  }

  private static Map<Place, OwnWord> byPlace(List<OwnWord> words) {
    return words.stream()
        .collect(
            Collectors.toMap(
                OwnWord::place, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }
}
