package fi.perhepuu.operator;

/** The product's own mark: the console's, and a new tenant's until it has put there its own. */
public final class ProductMark {

  /** Two leaves on a disc. */
  public static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"46\" height=\"46\" viewBox=\"0 0 46 46\">"
          + "<circle cx=\"23\" cy=\"23\" r=\"23\" fill=\"#2f4858\"/>"
          + "<path d=\"M23,38 V20\" stroke=\"#ffffff\" stroke-width=\"3\" fill=\"none\"/>"
          + "<path d=\"M23,26 C12,26 11,17 11,13 C19,13 23,18 23,26Z\" fill=\"#f4b93e\"/>"
          + "<path d=\"M23,21 C23,13 28,9 36,9 C36,15 32,21 23,21Z\" fill=\"#e4ebef\"/></svg>";

  private ProductMark() {}
}
