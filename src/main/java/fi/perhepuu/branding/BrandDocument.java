package fi.perhepuu.branding;

import java.util.LinkedHashMap;
import java.util.Map;

/** A brand as the document its editors change: the keys of {@code brand.yaml}, names and marks. */
final class BrandDocument {

  private BrandDocument() {}

  static Map<String, Object> of(Brand brand, Map<String, Object> profile) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("code", BrandDrafts.LIST);
    document.put("primary", brand.primary);
    document.put("accent", brand.accent);
    document.put("tint", brand.tint);
    document.put("radius", String.valueOf(brand.radius));
    document.put("fonts", brand.fonts);
    document.put("scene", brand.scene);
    document.put("tree", brand.tree);
    document.put("shortName", brand.shortName.byLanguage());
    document.put("subName", brand.subName.byLanguage());
    document.putAll(SiteNames.document(profile));
    document.putAll(brand.allLinks());
    put(document, BrandDrafts.LOGO, brand.logo);
    put(document, BrandDrafts.ICON, brand.icon);
    return document;
  }

  private static void put(Map<String, Object> document, String key, String value) {
    if (value != null) {
      document.put(key, value);
    }
  }
}
