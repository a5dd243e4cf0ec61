package fi.perhepuu.branding;

import fi.perhepuu.branding.marks.Picture;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every page of a tenant needs to know of it: how it is called, which languages it speaks, how
 * it looks, how it words things. Small, and kept in memory by content version, so that an error
 * page or the crisis page can be made without the database.
 */
public record SiteProfile(
    Locality locality,
    LocalizedText siteName,
    LocalizedText shortName,
    LocalizedText subName,
    Facts facts,
    Look look,
    Map<String, Map<String, String>> wording) {

  /** The wording of a key by the tenant, or null. */
  public String reworded(String language, String key) {
    return wording.getOrDefault(language, Map.of()).get(key);
  }

  /**
   * How the site looks.
   *
   * @param theme the brand's style sheet
   * @param themeDigest names the style sheet, so that it may be kept for ever
   * @param icon the mark for the browser's tab
   */
  public record Look(
      String scene,
      String tree,
      String theme,
      String themeDigest,
      Picture logo,
      Picture icon,
      List<OwnLink> headerLinks,
      List<OwnLink> footerLinks) {

    /** The address of the style sheet. */
    public String themeAddress() {
      return "/b/" + themeDigest + ".css";
    }
  }

  /** The tenant's own facts, as its people wrote them. */
  public record Facts(Map<String, Object> content) {

    /**
     * What pages read. The rest stays in the database: there may be a thousand tenants in memory.
     */
    private static final Set<String> ON_PAGES =
        Set.of("demo", "names", "crisisPhone", "accessibility", "safety");

    Facts onPages() {
      Map<String, Object> kept = new HashMap<>(content);
      kept.keySet().retainAll(ON_PAGES);
      return new Facts(Map.copyOf(kept));
    }

    public boolean demo() {
      return Boolean.TRUE.equals(content.get("demo"));
    }

    /** A form of the tenant's name in a language: nominative, genitive, inessive, org. */
    public String name(String language, String form) {
      var forms = map(map(content.get("names")).get(language));
      return String.valueOf(forms.getOrDefault(form, forms.getOrDefault("nominative", "")));
    }

    public Map<String, Object> section(String key) {
      return map(content.get(key));
    }

    public List<Map<String, Object>> sections(String key) {
      return maps(content.get(key));
    }

    public static List<Map<String, Object>> maps(Object value) {
      return value instanceof List<?> items ? items.stream().map(Facts::map).toList() : List.of();
    }

    public static LocalizedText text(Object value) {
      Map<String, String> texts = new java.util.LinkedHashMap<>();
      map(value).forEach((language, text) -> texts.put(language, String.valueOf(text)));
      return new LocalizedText(texts);
    }

    public static List<String> words(Object value) {
      return value instanceof List<?> items
          ? items.stream().map(String::valueOf).toList()
          : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
      return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
  }
}
