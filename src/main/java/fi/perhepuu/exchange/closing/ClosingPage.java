package fi.perhepuu.exchange.closing;

import fi.perhepuu.identity.FormErrors;
import java.time.Instant;

/**
 * A closed tenant before its end.
 *
 * @param from when it may be destroyed
 * @param over whether that is now
 */
public record ClosingPage(
    String slug, Instant since, Instant from, boolean over, FormErrors errors) {

  public String address() {
    return "/asiakkaat/" + slug + "/lopetus";
  }
}
