package fi.perhepuu.guidance.lifestyle;

import fi.perhepuu.licensing.ReaderPage;
import fi.perhepuu.platform.text.PathWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where a step is read. */
@ApplicationScoped
class LifestyleReaderPage implements ReaderPage {

  @Inject LifestylePath path;
  @Inject PathWords words;

  @Override
  public Optional<String> address(String type, String code, String language) {
    return path.steps().stream()
        .filter(it -> type.equals(LifestylePath.TYPE) && it.code().equals(code))
        .map(it -> words.path(language, LifestylePath.SECTION, it.slug().in(language)))
        .findFirst();
  }
}
