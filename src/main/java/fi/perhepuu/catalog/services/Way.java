package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.HoursLine;
import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.terms.Channel;
import fi.perhepuu.platform.text.LocalizedText;
import java.net.URI;
import java.util.List;

/**
 * A way to get in touch, as a row of the contact panel.
 *
 * @param phone the number to call, or null
 * @param website where it is done on the net, or null
 * @param text how, in the service's own words, or empty
 */
public record Way(
    Channel channel,
    Phone phone,
    String website,
    LocalizedText text,
    List<HoursLine> hours,
    OpenState open) {

  /** Where the website leads, for a reader who wants to know before she goes. */
  public String host() {
    return hostOf(website);
  }

  static String hostOf(String website) {
    return website == null ? "" : URI.create(website).getHost();
  }
}
