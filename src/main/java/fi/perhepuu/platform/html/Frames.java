package fi.perhepuu.platform.html;

/**
 * Makes the frame around a page. The site implements it for tenants, because only it knows all
 * areas, and the operator's console for itself.
 */
public interface Frames {

  /** Whether the page being made is this one's. */
  boolean areHere();

  /**
   * @param language one of the tenant's; another falls back to its default
   */
  Frame around(Head head, String language);
}
