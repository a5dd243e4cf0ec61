package fi.perhepuu.branding;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.text.Texts;

/** What the tenant says of itself, held against what its pages will need. */
final class ProfileCheck {

  private ProfileCheck() {}

  static void of(Folder folder, Entry entry) {
    languages(entry);
    names(folder, entry);
    entry
        .entry("crisisPhone")
        .ifPresentOrElse(
            phone -> {
              folder.localized(phone, "name");
              phone.text("number");
            },
            () -> entry.fault("crisisPhone", "'crisisPhone' is missing"));
    if (!entry.has("accessibility")) {
      entry.fault("accessibility", "'accessibility' is missing: the statement is the law's");
    }
    entry.entries("areas").forEach(area -> folder.localized(area, "name"));
    entry.entries("municipalities").forEach(one -> folder.localized(one, "name"));
  }

  private static void languages(Entry entry) {
    var languages = entry.entry("languages");
    if (languages.isEmpty()) {
      entry.fault("languages", "'languages' is missing");
      return;
    }
    var published = languages.get().words("published");
    if (!published.contains(languages.get().text("default"))) {
      languages.get().fault("default", "'default' must be one of the published languages");
    }
    published.stream()
        .filter(language -> !Texts.LANGUAGES.contains(language))
        .forEach(
            language ->
                languages.get().fault("published", "the product does not speak " + language));
  }

  private static void names(Folder folder, Entry entry) {
    var names = entry.entry("names");
    if (names.isEmpty()) {
      entry.fault("names", "'names' is missing");
      return;
    }
    for (var language : folder.languages()) {
      names
          .get()
          .entry(language)
          .ifPresentOrElse(
              forms -> {
                forms.text("nominative");
                forms.text("org");
                if (language.equals("fi")) {
                  forms.text("genitive");
                  forms.text("inessive");
                }
              },
              () -> names.get().fault(language, "'names' lacks " + language));
    }
  }
}
