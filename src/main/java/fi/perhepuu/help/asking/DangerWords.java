package fi.perhepuu.help.asking;

import fi.perhepuu.platform.danger.DangerSigns;
import fi.perhepuu.platform.text.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Whether what has been written sounds like danger: then those who help at once come first, before
 * sending, and the request is marked. Sending is always possible. The signs that search knows hold
 * for every button, a button may add its own words.
 */
@ApplicationScoped
public class DangerWords {

  @Inject DangerSigns signs;

  /**
   * @param own words of the button, separated by commas
   */
  public boolean areIn(String text, List<String> own) {
    return signs.in(text).isPresent() || Phrases.of(own).areIn(text);
  }
}
