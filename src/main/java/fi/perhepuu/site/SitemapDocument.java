package fi.perhepuu.site;

import fi.perhepuu.platform.text.PathWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sitemap of one tenant: each page in each language, and under each its other languages. */
record SitemapDocument(String origin, List<String> languages, PathWords paths) {

  private static final String OPEN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
      xmlns:xhtml="http://www.w3.org/1999/xhtml">
      """;

  String of(List<Map<String, List<String>>> addresses) {
    var xml = new StringBuilder(OPEN);
    addresses.stream().distinct().forEach(address -> page(xml, address));
    return xml.append("</urlset>\n").toString();
  }

  private void page(StringBuilder xml, Map<String, List<String>> address) {
    List<String> alternates = new ArrayList<>();
    for (var language : languages.size() > 1 ? languages : List.<String>of()) {
      alternates.add(alternate(language, url(language, address)));
    }
    for (var language : languages) {
      xml.append("<url><loc>").append(url(language, address)).append("</loc>");
      alternates.forEach(xml::append);
      xml.append("</url>\n");
    }
  }

  private static String alternate(String language, String url) {
    return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + url + "\"/>";
  }

  // Slugs are plain words, but they come from data: an address is escaped all the same.
  private String url(String language, Map<String, List<String>> address) {
    var segments = address.getOrDefault(language, address.getOrDefault("", List.of()));
    var url = origin + paths.path(language, segments.toArray(String[]::new));
    return url.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
