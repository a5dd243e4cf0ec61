package fi.perhepuu.operator.tenants;

import java.util.LinkedHashMap;
import java.util.Map;

/** The look of a tenant that has not chosen its own yet. */
final class NeutralBrand {

  /** A leaf on a disc; its people put their own in the console. */
  static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"46\" height=\"46\" viewBox=\"0 0 46 46\">"
          + "<circle cx=\"23\" cy=\"23\" r=\"23\" fill=\"#2f4858\"/>"
          + "<path d=\"M23,38 V20\" stroke=\"#ffffff\" stroke-width=\"3\" fill=\"none\"/>"
          + "<path d=\"M23,26 C12,26 11,17 11,13 C19,13 23,18 23,26Z\" fill=\"#f4b93e\"/>"
          + "<path d=\"M23,21 C23,13 28,9 36,9 C36,15 32,21 23,21Z\" fill=\"#e4ebef\"/></svg>";

  private NeutralBrand() {}

  static Map<String, Object> of(Map<String, Object> shortName, Map<String, Object> subName) {
    Map<String, Object> brand = new LinkedHashMap<>();
    brand.put("primary", "#2f4858");
    brand.put("accent", "#f4b93e");
    brand.put("tint", "#e4ebef");
    brand.put("radius", 16);
    brand.put("fonts", "atkinson");
    brand.put("scene", "jarvi");
    brand.put("tree", "birch");
    brand.put("shortName", shortName);
    brand.put("subName", subName);
    return brand;
  }
}
