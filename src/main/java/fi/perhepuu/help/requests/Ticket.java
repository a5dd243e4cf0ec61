package fi.perhepuu.help.requests;

import java.util.UUID;
import java.util.regex.Pattern;

/** What a form carries so that, however often it is sent, it counts once. */
public final class Ticket {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Ticket() {}

  /** The ticket a form came with; a new one when it has none or something else in its place. */
  public static UUID of(String given) {
    return given != null && SHAPE.matcher(given).matches()
        ? UUID.fromString(given)
        : UUID.randomUUID();
  }
}
