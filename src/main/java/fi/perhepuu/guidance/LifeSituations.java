package fi.perhepuu.guidance;

import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The life situations of the model, in its order. */
@ApplicationScoped
public class LifeSituations {

  @Inject ModelReleases models;

  public List<LifeSituation> all() {
    return models.current().all("life-situations").stream().map(LifeSituation::of).toList();
  }

  Optional<LifeSituation> find(String language, String slug) {
    return models.current().bySlug("life-situations", language, slug).map(LifeSituation::of);
  }
}
