package fi.perhepuu.platform.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** How much of a list is asked for at a time. */
public class SizeQuery {

  private static final int LARGEST_PAGE = 200;

  /** At most 200. */
  @QueryParam("size")
  @DefaultValue("50")
  String size;

  public int size() {
    return whole(size, 1, LARGEST_PAGE);
  }

  static int whole(String text, int least, int most) {
    int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw ApiRefusal.malformed("query", "A page is from 0, its size from 1 to 200.");
    }
    return number;
  }
}
