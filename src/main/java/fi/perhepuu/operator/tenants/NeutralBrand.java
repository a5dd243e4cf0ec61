package fi.perhepuu.operator.tenants;

import java.util.LinkedHashMap;
import java.util.Map;

/** The look of a tenant that has not chosen its own yet. */
final class NeutralBrand {

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
