package fi.perhepuu.testing.browser;

/**
 * Something wrong with a page.
 *
 * @param page the address of the page
 * @param window the width of the window it was seen in, or nothing when that does not matter
 */
public record Fault(String page, String window, String what) {

  static Fault anywhere(String page, String what) {
    return new Fault(page, "", what);
  }

  String place() {
    return window.isEmpty() ? page : page + " at " + window;
  }
}
