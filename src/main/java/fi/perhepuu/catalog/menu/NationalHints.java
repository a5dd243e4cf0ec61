package fi.perhepuu.catalog.menu;

import fi.perhepuu.catalog.menu.TypePageView.NationalHint;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The national services nearest to a service type, for when nothing local is. */
@Dependent
class NationalHints {

  private static final int MOST = 3;

  @Inject ModelReleases models;

  List<NationalHint> of(ModelNode type) {
    var themes = type.words("themes");
    return models.current().all("national-services").stream()
        .filter(it -> it.words("themes").stream().anyMatch(themes::contains))
        .sorted(Comparator.comparing(it -> first(it.words("themes"), themes)))
        .limit(MOST)
        .map(it -> new NationalHint(it.code(), it.name(), it.localized("text")))
        .toList();
  }

  // A service whose own first theme is the type's comes before one that touches it.
  private static int first(List<String> themes, List<String> wanted) {
    for (int at = 0; at < themes.size(); at++) {
      if (wanted.contains(themes.get(at))) {
        return at;
      }
    }
    return themes.size();
  }
}
