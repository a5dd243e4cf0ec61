package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts a letter's codes into words: those of the model's questions and the tenant's places. */
@ApplicationScoped
public class LetterReader {

  private static final Map<String, String> LISTS =
      Map.of("tenant-municipalities", "municipalities", "tenant-areas", "areas");

  @Inject ModelReleases models;
  @Inject ItemDesk items;
  @Inject Texts texts;

  /**
   * @param letter values by the code of the question, as JSON
   */
  public List<Said> read(String letter) {
    return Json.readMap(letter).entrySet().stream()
        .map(entry -> said(entry.getKey(), (List<?>) entry.getValue()))
        .toList();
  }

  private Said said(String code, List<?> values) {
    var field = models.current().find("form-fields", code);
    var label = field.map(it -> it.localized("label")).orElseGet(() -> plain(code));
    var answers = values.stream().map(String::valueOf).map(it -> answer(field, it)).toList();
    return new Said(code, label, answers);
  }

  private LocalizedText answer(Optional<ModelNode> field, String value) {
    return field.flatMap(it -> named(it, value)).orElseGet(() -> plain(value));
  }

  private Optional<LocalizedText> named(ModelNode field, String value) {
    var own = field.parts("options").stream().filter(it -> it.code().equals(value)).findFirst();
    if (own.isPresent()) {
      return own.map(ModelNode::name);
    }
    if (field.string("type").filter("boolean"::equals).isPresent()) {
      return Optional.of(inAll("help.inbox.yes"));
    }
    var from = field.string("optionsFrom").orElse("");
    if (LISTS.containsKey(from)) {
      return value.equals("elsewhere")
          ? Optional.of(inAll("help.inbox.elsewhere"))
          : items.all(LISTS.get(from)).stream()
              .filter(it -> it.code().equals(value))
              .map(it -> it.name())
              .findFirst();
    }
    if (from.equals("tenant-contact-languages")) {
      var locale = Locale.forLanguageTag(value);
      return Optional.of(plain(locale.getDisplayLanguage(locale)));
    }
    return from.isEmpty()
        ? Optional.empty()
        : models.current().find(from, value).map(ModelNode::name);
  }

  private LocalizedText inAll(String key) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    Texts.LANGUAGES.forEach(it -> byLanguage.put(it, texts.get(it, key)));
    return new LocalizedText(byLanguage);
  }

  private static LocalizedText plain(String text) {
    return new LocalizedText(Map.of("", text));
  }
}
