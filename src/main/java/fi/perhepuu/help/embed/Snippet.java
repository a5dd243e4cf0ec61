package fi.perhepuu.help.embed;

/**
 * What another site copies to show a button.
 *
 * @param name of the button
 * @param address of its page
 * @param frame address of the page for a frame
 * @param script address of what gives it its look
 * @param origin of this site, which the other site's policy must allow
 */
public record Snippet(String name, String address, String frame, String script, String origin) {

  /** One line: a link that works alone, and the script. */
  public String line() {
    return "<perhepuu-nappi><a href=\"%s\">%s</a></perhepuu-nappi>".formatted(address, escaped())
        + "<script type=\"module\" src=\"%s\"></script>".formatted(script);
  }

  /** The same in a frame, for a site that lets no script in. */
  public String framed() {
    return "<iframe src=\"%s\" title=\"%s\" width=\"340\" height=\"170\" loading=\"lazy\"></iframe>"
        .formatted(frame, escaped());
  }

  /** What the other site's policy must allow for the line. */
  public String policy() {
    return "script-src " + origin;
  }

  /** What it must allow for the frame. */
  public String framePolicy() {
    return "frame-src " + origin;
  }

  private String escaped() {
    return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
