package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How a request may end: as the model says for its button. */
@ApplicationScoped
public class Outcomes {

  /** A family's own way to end it. */
  private static final String WITHDRAWN = "withdrawn";

  private static final List<String> ALWAYS =
      List.of("advice-given", "service-guided", "appointment", "handed-over", "not-reached");

  @Inject HelpButtonDesk buttons;
  @Inject Texts texts;

  /** The codes, in the model's order. */
  public List<String> of(String button) {
    var codes =
        buttons.outcomes(button).stream()
            .filter(it -> !it.equals(WITHDRAWN))
            .filter(it -> texts.has(Texts.LANGUAGES.get(0), "help.inbox.outcome." + it))
            .toList();
    return codes.isEmpty() ? ALWAYS : codes;
  }
}
