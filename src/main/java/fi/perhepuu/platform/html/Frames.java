package fi.perhepuu.platform.html;

/** Makes the frame around a page. The site implements it, because only it knows all areas. */
public interface Frames {

  /**
   * @param language one of the tenant's; another falls back to its default
   */
  Frame around(Head head, String language);
}
