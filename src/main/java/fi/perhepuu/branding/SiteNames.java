package fi.perhepuu.branding;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tenant and its site are called. Who edits them writes form by form, {@code genitive: {fi,
 * sv}}; the profile keeps them by language, {@code names: {fi: {genitive}}}, as the folder does.
 */
final class SiteNames {

  static final String SITE = "siteName";
  static final List<String> FORMS = List.of("nominative", "genitive", "inessive", "org");

  private static final String NAMES = "names";

  private SiteNames() {}

  /** The part of a profile that is edited, form by form. */
  static Map<String, Object> document(Map<String, Object> profile) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(SITE, profile.getOrDefault(SITE, Map.of()));
    var names = new SiteProfile.Facts(profile).section(NAMES);
    for (var form : FORMS) {
      Map<String, Object> byLanguage = new LinkedHashMap<>();
      names.forEach(
          (language, forms) -> {
            if (forms instanceof Map<?, ?> written && written.get(form) != null) {
              byLanguage.put(language, written.get(form));
            }
          });
      document.put(form, byLanguage);
    }
    return document;
  }

  /** The profile with the names that have been written; everything else of it stays. */
  static Map<String, Object> into(Map<String, Object> profile, Surroundings around, Entry entry) {
    Map<String, Object> changed = new LinkedHashMap<>(profile);
    changed.put(SITE, around.localized(entry, SITE).byLanguage());
    Map<String, Map<String, Object>> names = new LinkedHashMap<>();
    for (var form : FORMS) {
      read(around, entry, form)
          .byLanguage()
          .forEach(
              (language, text) ->
                  names.computeIfAbsent(language, any -> new LinkedHashMap<>()).put(form, text));
    }
    changed.put(NAMES, names);
    return changed;
  }

  /** Every language has a name and an organization; Finnish bends the name as well. */
  private static LocalizedText read(Surroundings around, Entry entry, String form) {
    if (form.equals("nominative") || form.equals("org")) {
      return around.localized(entry, form);
    }
    var text = entry.optionalLocalized(form);
    if (around.languages().contains("fi") && !text.has("fi")) {
      entry.fault(form + ".fi", "missing", "'" + form + "' lacks the Finnish form");
    }
    return text;
  }
}
