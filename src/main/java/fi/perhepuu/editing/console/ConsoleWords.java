package fi.perhepuu.editing.console;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.Rights;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The words of the console for the signed-in person, and the values her forms offer. */
@RequestScoped
public class ConsoleWords {

  /** Options that are things of another list: {@code "list:organizations"}. */
  private static final String LIST = "list:";

  @Inject RequestLanguage language;
  @Inject Locality locality;
  @Inject Texts texts;
  @Inject ItemDesk items;
  @Inject Rights rights;

  public String t(String key) {
    return texts.get(
        locality.speaks(language.get()) ? language.get() : locality.defaultLanguage(), key);
  }

  public String in(LocalizedText text) {
    return text.in(language.get(), locality.fallbacks());
  }

  /** From here on the page is read in another language of the site. */
  public void speak(String code) {
    if (locality.speaks(code)) {
      language.set(code);
    }
  }

  public List<String> languages() {
    return locality.languages();
  }

  List<Option> options(ContentKind kind, String name) {
    return name.startsWith(LIST) ? things(kind, name.substring(LIST.length())) : kind.options(name);
  }

  /** Who writes for some organizations only chooses among those. */
  private List<Option> things(ContentKind kind, String list) {
    var own =
        list.equals("organizations") && kind.organizationKey().isPresent()
            ? rights.organizations(kind)
            : Set.<UUID>of();
    return items.all(list).stream()
        .filter(item -> own.isEmpty() || own.contains(item.id()))
        .map(item -> new Option(item.code(), item.name()))
        .toList();
  }
}
