package fi.perhepuu.guidance.assessment;

import fi.perhepuu.platform.text.Phrases;
import fi.perhepuu.platform.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether what somebody has written sounds like danger, in any language. */
@ApplicationScoped
class Alarm {

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

  boolean sounds(String text) {
    return phrases.areIn(text);
  }
}
