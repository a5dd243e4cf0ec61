package fi.perhepuu.catalog.terms;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whom something is for, as a few words can say it: from one age to another.
 *
 * @param pregnancy also before the birth
 * @param from years, or null when it is for the time before the birth
 * @param to years, or null when there is no upper limit
 */
public record AgeSpan(boolean everyone, boolean pregnancy, Integer from, Integer to) {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final AgeSpan EVERYONE = new AgeSpan(true, false, null, null);

  /** The span of age stages; all of them, or none named, are everyone. */
  public static AgeSpan of(ModelRelease model, Collection<String> ages) {
    var stages = model.all("age-stages").stream().filter(it -> ages.contains(it.code())).toList();
    if (stages.isEmpty() || stages.size() == model.all("age-stages").size()) {
      return EVERYONE;
    }
    var years = stages.stream().filter(stage -> !years(stage).isEmpty()).toList();
    boolean pregnancy = years.size() < stages.size();
    if (years.isEmpty()) {
      return new AgeSpan(false, true, null, null);
    }
    var last = years(years.get(years.size() - 1));
    var to = last.size() > 1 ? last.get(last.size() - 1) : null;
    int from = years(years.get(0)).get(0);
    return from == 0 && to == null ? EVERYONE : new AgeSpan(false, pregnancy, from, to);
  }

  // The stage's own short name holds its years in every language: "0–1 v", "18+ v".
  private static List<Integer> years(ModelNode stage) {
    return NUMBER
        .matcher(stage.localized("short").in("fi"))
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .toList();
  }
}
