package fi.perhepuu.help.queues;

import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The values a queue's form offers. */
@ApplicationScoped
public class QueueChoices {

  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final List<String> WEEKS = List.of("even", "odd");

  /** Languages families in Finland speak most, and those they are by law entitled to. */
  private static final List<String> LANGUAGES =
      List.of("fi", "sv", "en", "se", "ru", "et", "ar", "so", "uk", "ku", "fa", "zh", "sq", "vi");

  @Inject Texts texts;

  List<Option> of(String name) {
    return switch (name) {
      case "languages" -> languages();
      case "days" -> days();
      default -> WEEKS.stream().map(it -> option(it, say("catalog.hours.weeks." + it))).toList();
    };
  }

  public List<Option> languages() {
    return LANGUAGES.stream()
        .map(code -> option(code, in -> new Locale(code).getDisplayLanguage(new Locale(in))))
        .toList();
  }

  private List<Option> days() {
    return IntStream.range(0, DAYS.size())
        .mapToObj(at -> option(DAYS.get(at), say("catalog.day.name." + (at + 1))))
        .toList();
  }

  private Function<String, String> say(String key) {
    return language -> texts.get(language, key);
  }

  private static Option option(String code, Function<String, String> name) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    Texts.LANGUAGES.forEach(language -> byLanguage.put(language, name.apply(language)));
    return new Option(code, new LocalizedText(byLanguage));
  }
}
