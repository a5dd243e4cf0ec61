package fi.perhepuu.editing.console;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The words of the console for the signed-in person, and the values her forms offer. */
@RequestScoped
class ConsoleWords {

  /** Options that are things of another list: {@code "list:organizations"}. */
  private static final String LIST = "list:";

  @Inject RequestLanguage language;
  @Inject Locality locality;
  @Inject Texts texts;
  @Inject ItemDesk items;

  String t(String key) {
    return texts.get(
        locality.speaks(language.get()) ? language.get() : locality.defaultLanguage(), key);
  }

  String in(LocalizedText text) {
    return text.in(language.get(), locality.fallbacks());
  }

  List<String> languages() {
    return locality.languages();
  }

  List<Option> options(ContentKind kind, String name) {
    return name.startsWith(LIST) ? things(name.substring(LIST.length())) : kind.options(name);
  }

  private List<Option> things(String list) {
    return items.all(list).stream().map(item -> new Option(item.code(), item.name())).toList();
  }
}
