package fi.perhepuu.platform.folder;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an entry is read among: the languages its texts must come in and the other things it may
 * name. The files of a folder are one, what a tenant's editors have written another, so that both
 * are held to the same rules.
 */
public interface Surroundings {

  /** The languages every text must be written in. */
  List<String> languages();

  String defaultLanguage();

  /** The entries of a list: {@code organizations}, {@code places}, {@code areas} … */
  List<Entry> all(String list);

  /** The id of what {@code code} names in a list; the same whenever it is asked. */
  UUID id(String list, String code);

  default Set<String> codes(String list) {
    return all(list).stream()
        .flatMap(it -> it.optionalText("code").stream())
        .collect(Collectors.toSet());
  }

  /** Notes a fault unless {@code key} is a text in every language asked for. */
  default LocalizedText localized(Entry entry, String key) {
    var text = entry.localized(key);
    if (!text.isEmpty()) {
      languages().stream()
          .filter(language -> !text.has(language))
          .forEach(language -> lacks(entry, key, language));
    }
    return text;
  }

  private static void lacks(Entry entry, String key, String language) {
    entry.fault(
        key + "." + language, "missing-language", "'" + key + "' lacks the text in " + language);
  }

  /** As {@link #localized}, but the text may be left out altogether. */
  default LocalizedText optionalLocalized(Entry entry, String key) {
    return entry.has(key) ? localized(entry, key) : LocalizedText.EMPTY;
  }

  /** The address a thing has kept; none when its name makes it. */
  default Optional<String> keptAddress(Entry entry) {
    var slug = entry.optionalText("slug");
    slug.filter(it -> !it.equals(Slug.of(it)))
        .ifPresent(it -> entry.fault("slug", "slug", "'slug' must be the end of an address"));
    return slug;
  }

  /** The id that a reference leads to; a fault when the list has no such code. */
  default UUID reference(Entry entry, String key, String list) {
    var code = entry.text(key);
    if (!code.isEmpty() && !codes(list).contains(code)) {
      entry.fault(key, "unknown", "'" + key + "' names '" + code + "', which is not in " + list);
    }
    return id(list, code);
  }
}
