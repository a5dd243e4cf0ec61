package fi.perhepuu.catalog;

import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.PathWords;
import fi.perhepuu.platform.text.SpokenTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;

/** Whom a page is for: the language she reads, and what a text is in it. */
@RequestScoped
class Reader {

  @Inject RequestLanguage request;
  @Inject Locality locality;
  @Inject SpokenTexts texts;
  @Inject PathWords paths;

  String language() {
    return request.get();
  }

  String text(String key) {
    return texts.get(language(), key);
  }

  String in(LocalizedText text) {
    return text.in(language(), locality.fallbacks());
  }

  URI address(List<String> segments) {
    return URI.create(paths.path(language(), segments.toArray(String[]::new)));
  }
}
