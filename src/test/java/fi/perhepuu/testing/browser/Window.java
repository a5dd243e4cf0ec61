package fi.perhepuu.testing.browser;

/**
 * A size of the browser's window.
 *
 * @param withAxe whether axe looks at the page in this window, or only whether the page fits
 */
public record Window(int width, int height, boolean withAxe) {

  /** A usual phone. */
  public static final Window PHONE = new Window(390, 844, true);

  /** A usual computer. */
  public static final Window DESK = new Window(1280, 900, true);

  /** 1280 pixels at 400 %: what WCAG asks a page to reflow into. */
  public static final Window ZOOMED = new Window(320, 640, false);

  String name() {
    return width + "×" + height;
  }
}
