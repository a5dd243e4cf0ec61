package fi.perhepuu.identity.entry;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What the pages of this area say of themselves: never kept, never indexed. */
@RequestScoped
public class Words {

  private static final int MEND = 422;

  @Inject Texts texts;
  @Inject RequestLanguage language;

  /**
   * @param section the room of the console it belongs to, or empty
   */
  public Head head(String key, String section) {
    return Head.page(texts.get(language.get(), key), "", section, Map.of()).notKept();
  }

  /** The head of a page that asks to mend something. */
  public Head mend(String key, String section) {
    var title = texts.get(language.get(), key);
    var error = texts.get(language.get(), "identity.error-title").replace("{0}", title);
    return Head.page(error, "", section, Map.of()).notKept().status(MEND);
  }
}
