package fi.perhepuu.help.asking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

  private static final int MOST = 2_000;

  @Inject DangerSigns signs;

  private final Cache<List<String>, Phrases> phrases =
      Caffeine.newBuilder().maximumSize(MOST).build();

  /**
   * @param own words of the button, separated by commas
   */
  public boolean areIn(String text, List<String> own) {
    return signs.in(text).isPresent() || phrases.get(own, Phrases::of).areIn(text);
  }
}
