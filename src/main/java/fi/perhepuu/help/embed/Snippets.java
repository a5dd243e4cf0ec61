package fi.perhepuu.help.embed;

import fi.perhepuu.platform.http.OwnAddress;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.PathWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the lines another site copies, in the tenant's own language. */
@ApplicationScoped
public class Snippets {

  public static final String SCRIPT = "/upota/nappi.js";

  @Inject OwnAddress address;
  @Inject PathWords paths;
  @Inject Locality locality;

  public Snippet of(LocalizedText name, String slug) {
    var language = locality.defaultLanguage();
    return new Snippet(
        name.in(language, locality.fallbacks()),
        address.of(paths.path(language, "help", slug)),
        address.of(paths.path(language, "help", slug, "embed")),
        address.of(SCRIPT),
        address.of(""));
  }
}
