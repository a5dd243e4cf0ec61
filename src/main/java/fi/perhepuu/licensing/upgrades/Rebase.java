package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.Safety;
import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a tenant's own words over another release. */
final class Rebase {

  private final ModelRelease target;
  private final Safety safety;

  Rebase(ModelRelease target) {
    this.target = target;
    this.safety = new Safety(target);
  }

  List<MergedWord> merge(List<OwnWord> words) {
    return words.stream().map(this::merge).toList();
  }

  private MergedWord merge(OwnWord word) {
    var place = word.place();
    var node = target.find(place.type(), place.code());
    var upstream =
        node.filter(target::isShown)
            .flatMap(it -> it.text(place.field(), place.language()))
            .orElse(null);
    return new MergedWord(word, upstream, node.filter(safety::covers).isPresent());
  }

  /**
   * The own words as they stand after the upgrade. Where there is no conflict they stay as they
   * are, and so they do where the model no longer says anything: they wait for its return.
   *
   * @param decisions for every conflict
   */
  List<OwnWord> apply(List<OwnWord> words, Map<Place, Decision> decisions) {
    return merge(words).stream().flatMap(word -> after(word, decisions).stream()).toList();
  }

  private static Optional<OwnWord> after(MergedWord merged, Map<Place, Decision> decisions) {
    var word = merged.word();
    if (word.place().hides() || merged.overruled()) {
      return Optional.of(word);
    }
    return switch (merged.merge().outcome()) {
      case OURS -> Optional.of(word);
      case SAME, THEIRS, AGREED -> Optional.empty();
      case CONFLICT -> decided(merged, decisions.get(word.place()));
    };
  }

  private static Optional<OwnWord> decided(MergedWord merged, Decision decision) {
    return switch (decision.pick()) {
      case THEIRS -> Optional.empty();
      case OURS -> Optional.of(merged.word().over(merged.word().value(), merged.newBase()));
      case EDITED -> Optional.of(merged.word().over(decision.words(), merged.newBase()));
    };
  }
}
