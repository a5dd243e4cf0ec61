package fi.perhepuu.licensing.license;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

/** What every page says of the model it is made of. */
@ApplicationScoped
public class Attribution {

  @Inject CurrentLicense license;
  @Inject ModelReleases models;
  @Inject Adaptations adaptations;
  @Inject Texts texts;

  /** "Based on so-and-so's model 2026.1, adapted", in a language of the site. */
  public String in(String language) {
    var own = license.get().attribution();
    var based =
        own.isEmpty()
            ? texts.get(language, "licensing.license.based")
            : own.in(language, Texts.LANGUAGES);
    Function<String, String> ending = key -> texts.get(language, key);
    var adapted = adaptations.any() ? ending.apply("licensing.license.adapted") : "";
    return based + " " + models.current().version() + adapted + ".";
  }
}
