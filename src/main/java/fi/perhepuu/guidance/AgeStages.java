package fi.perhepuu.guidance;

import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The age stages of the model, the youngest first. */
@ApplicationScoped
public class AgeStages {

  @Inject ModelReleases models;

  public List<AgeStage> all() {
    return models.current().all("age-stages").stream().map(AgeStage::of).toList();
  }

  Optional<AgeStage> find(String language, String slug) {
    return models.current().bySlug("age-stages", language, slug).map(AgeStage::of);
  }
}
