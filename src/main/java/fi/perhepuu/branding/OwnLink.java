package fi.perhepuu.branding;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A link from the header or the footer to another site of the tenant's (R126). */
public record OwnLink(LocalizedText label, String url) {

  public static final String HEADER = "headerLinks";
  public static final String FOOTER = "footerLinks";

  static final String LABEL = "label";
  static final String URL = "url";

  static List<OwnLink> of(Object documents) {
    return SiteProfile.Facts.maps(documents).stream()
        .map(
            link ->
                new OwnLink(SiteProfile.Facts.text(link.get(LABEL)), String.valueOf(link.get(URL))))
        .toList();
  }

  Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(LABEL, label.byLanguage());
    document.put(URL, url);
    return document;
  }
}
