package fi.perhepuu.knowledge.articles;

import fi.perhepuu.platform.data.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** An article as search engines read it: schema.org in JSON-LD. */
final class ArticleData {

  private ArticleData() {}

  static String json(String headline, String description, String language) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "Article");
    data.put("headline", headline);
    data.put("description", description);
    data.put("inLanguage", language);
    data.put("isAccessibleForFree", true);
    return Json.write(data);
  }
}
