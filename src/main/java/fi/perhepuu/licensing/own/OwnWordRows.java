package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All of a tenant's own words at once, for whoever lays them over another release. */
@Dependent
public class OwnWordRows {

  @Inject ModelOverrides overrides;

  public List<OwnWord> all() {
    return overrides.all().stream().map(ModelOverride::view).toList();
  }

  /** Makes them these, and no others. */
  public void become(List<OwnWord> words) {
    Map<Place, OwnWord> wanted =
        words.stream().collect(Collectors.toMap(OwnWord::place, Function.identity()));
    for (var present : overrides.all()) {
      var word = wanted.remove(present.view().place());
      if (word == null) {
        overrides.remove(present);
      } else {
        present.become(word);
      }
    }
    wanted.values().forEach(word -> overrides.put(ModelOverride.of(word)));
  }
}
