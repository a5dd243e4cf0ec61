package fi.perhepuu.help.asking;

import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.help.buttons.AskedForm;
import fi.perhepuu.help.buttons.HelpButtonView;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the form behind a button asks, with the answers this tenant offers. */
@ApplicationScoped
class Questions {

  /** Chosen instead of a municipality of this site. */
  static final String ELSEWHERE = "elsewhere";

  static final String UNNAMED = "unnamed";

  /** Who one is; asked of nobody who stays unnamed. */
  static final Set<String> CONTACT = Set.of("name", "phone", "email");

  private static final int LINE = 200;
  private static final int EMAIL = 120;

  @Inject ModelReleases models;
  @Inject ItemDesk items;
  @Inject Texts texts;

  List<Question> of(HelpButtonView button, AskedForm form) {
    List<Question> questions = new ArrayList<>();
    if (form.anonymous().equals("optional")) {
      questions.add(unnamed());
    }
    form.fields().stream()
        .filter(it -> !form.isAlwaysUnnamed() || !CONTACT.contains(it.code()))
        .map(it -> question(it, form.isRequired(it.code()), button))
        .filter(it -> !it.isChoice() || it.options().size() > 1)
        .forEach(questions::add);
    return questions;
  }

  private Question unnamed() {
    var answers =
        Stream.of("yes", "no")
            .map(it -> new Question.Answer(it, inAll("help.ask.unnamed." + it)))
            .toList();
    var label = inAll("help.ask.unnamed");
    return new Question(UNNAMED, "choice", label, inAll("help.ask.unnamed.hint"), answers, true, 3);
  }

  private Question question(ModelNode node, boolean required, HelpButtonView button) {
    var kind = node.string("type").orElse("text");
    int longest = node.number("max", kind.equals("email") ? EMAIL : LINE);
    var label = node.localized("label");
    var hint = node.localized("hint");
    return new Question(node.code(), kind, label, hint, options(node, button), required, longest);
  }

  private List<Question.Answer> options(ModelNode node, HelpButtonView button) {
    return switch (node.string("optionsFrom").orElse("")) {
      case "" ->
          node.parts("options").stream()
              .map(it -> new Question.Answer(it.code(), it.name()))
              .toList();
      case "tenant-municipalities" ->
          Stream.concat(
                  published("municipalities"),
                  Stream.of(new Question.Answer(ELSEWHERE, inAll("help.ask.elsewhere"))))
              .toList();
      case "tenant-areas" -> published("areas").toList();
      case "tenant-contact-languages" ->
          button.answerers().languages().stream().map(Questions::language).toList();
      default ->
          models.current().all(node.string("optionsFrom").orElseThrow()).stream()
              .map(it -> new Question.Answer(it.code(), it.name()))
              .toList();
    };
  }

  private Stream<Question.Answer> published(String list) {
    return items.all(list).stream()
        .filter(item -> item.published() != null)
        .map(item -> new Question.Answer(item.code(), item.name()));
  }

  private static Question.Answer language(String code) {
    var locale = Locale.forLanguageTag(code);
    return new Question.Answer(
        code, new LocalizedText(Map.of(code, locale.getDisplayLanguage(locale))));
  }

  private LocalizedText inAll(String key) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    Texts.LANGUAGES.forEach(language -> byLanguage.put(language, texts.get(language, key)));
    return new LocalizedText(byLanguage);
  }
}
