package fi.perhepuu.guidance;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.ReaderPage;
import fi.perhepuu.platform.text.PathWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Where life situations and ages are read. */
@ApplicationScoped
class GuidanceReaderPage implements ReaderPage {

  private static final Map<String, String> WORDS =
      Map.of("life-situations", "situations", "age-stages", "age", "questionnaires", "tests");

  @Inject ModelReleases models;
  @Inject PathWords paths;

  @Override
  public Optional<String> address(String type, String code, String language) {
    return Optional.ofNullable(WORDS.get(type))
        .flatMap(
            word -> shown(type, code).map(it -> paths.path(language, word, it.slug(language))));
  }

  private Optional<ModelNode> shown(String type, String code) {
    var model = models.current();
    return model.find(type, code).filter(model::isShown);
  }
}
