package fi.perhepuu.help.asking;

import fi.perhepuu.platform.text.Phrases;
import fi.perhepuu.platform.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Whether what has been written sounds like danger: then those who help at once come first, before
 * sending, and the request is marked. Sending is always possible. The model's words hold for every
 * button, a button may add its own.
 */
@ApplicationScoped
public class DangerWords {

  @Inject Texts texts;

  private Phrases phrases;

  @PostConstruct
  void load() {
    phrases =
        Phrases.of(
            Texts.LANGUAGES.stream()
                .map(language -> texts.get(language, "guidance.search.crisis-words"))
                .toList());
  }

  /**
   * @param own words of the button, separated by commas
   */
  public boolean areIn(String text, List<String> own) {
    return phrases.areIn(text) || Phrases.of(own).areIn(text);
  }
}
