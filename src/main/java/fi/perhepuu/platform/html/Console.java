package fi.perhepuu.platform.html;

import java.util.List;

/** The frame around the console's pages. The console's shell implements it. */
public interface Console {

  /** What the rail shows to the signed-in person on a page of {@code section}. */
  Rail rail(String section);

  /**
   * @param user her name
   */
  record Rail(List<Stop> stops, String user) {}

  /**
   * @param label the key of the name
   */
  record Stop(String label, String icon, String href, boolean current, long waiting) {}
}
