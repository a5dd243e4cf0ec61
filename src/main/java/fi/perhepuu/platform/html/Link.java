package fi.perhepuu.platform.html;

/**
 * A link of the frame around pages.
 *
 * @param language the language of the label when it is not the page's own, or null
 */
public record Link(String label, String href, boolean current, String language) {

  public static Link to(String label, String href) {
    return new Link(label, href, false, null);
  }
}
