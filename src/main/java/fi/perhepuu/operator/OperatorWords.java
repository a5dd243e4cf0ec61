package fi.perhepuu.operator;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What the console's pages say of themselves. */
@RequestScoped
public class OperatorWords {

  @Inject Texts texts;
  @Inject RequestLanguage language;

  public Head head(String key, String section) {
    var spoken = Texts.LANGUAGES.contains(language.get()) ? language.get() : Texts.LANGUAGES.get(0);
    return titled(texts.get(spoken, key), section);
  }

  public Head titled(String title, String section) {
    return Head.page(title, "", section, Map.of()).notKept();
  }
}
