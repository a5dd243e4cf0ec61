package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tenant with words of its own before another release.
 *
 * @param said what somebody would decide about each text, should there be a conflict
 */
record Story(ModelRelease target, List<OwnWord> words, Map<Place, Decision> said) {

  Rebase rebase() {
    return new Rebase(target);
  }

  /** What is decided: only conflicts are asked about. */
  Map<Place, Decision> decisions() {
    Map<Place, Decision> decisions = new HashMap<>();
    rebase().merge(words).stream()
        .filter(MergedWord::isConflict)
        .map(it -> it.word().place())
        .forEach(place -> decisions.put(place, said.get(place)));
    return decisions;
  }

  List<OwnWord> after() {
    return rebase().apply(words, decisions());
  }

  /** What a family reads at a place when these are the tenant's own words. */
  String seen(List<OwnWord> own, Place place) {
    return own.stream()
        .filter(word -> word.place().equals(place))
        .map(OwnWord::value)
        .findFirst()
        .orElseGet(() -> model(place));
  }

  private String model(Place place) {
    return target
        .find(place.type(), place.code())
        .filter(target::isShown)
        .flatMap(node -> node.text(place.field(), place.language()))
        .orElse("");
  }
}
