package fi.perhepuu.help.embed;

import fi.perhepuu.platform.data.Entry;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sites that may show a button in a frame of theirs: each named whole, none by a pattern, and
 * only such as nobody can listen in on.
 */
public final class Origins {

  public static final String KEY = "embedOn";
  public static final String ORIGIN = "origin";

  private static final int MOST = 20;
  private static final Pattern HTTPS =
      Pattern.compile(
          "https://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:\\d{2,5})?");

  private Origins() {}

  /** Notes what is wrong with those of a button's document. */
  public static void check(Entry button) {
    Set<String> seen = new HashSet<>();
    var sites = button.entries(KEY);
    if (sites.size() > MOST) {
      button.fault(KEY, "too-many", "a button may be shown on " + MOST + " sites");
    }
    for (var site : sites) {
      var origin = site.text(ORIGIN);
      if (!origin.isEmpty() && !HTTPS.matcher(origin).matches()) {
        site.fault(ORIGIN, "origin", "a site must be like https://www.example.fi, without a path");
      } else if (!seen.add(origin)) {
        site.fault(ORIGIN, "taken", "the site is listed twice");
      }
    }
  }
}
