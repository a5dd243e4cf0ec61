package fi.perhepuu.catalog.content;

import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.catalog.places.PlaceRegister;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The values the catalog's forms offer: the model's words, days, weeks, languages. */
@ApplicationScoped
class CatalogOptions {

  private static final List<String> MODEL =
      List.of("service-types", "channels", "provider-types", "age-stages");
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  /** What families in Finland are most often served in; the site's own languages first. */
  private static final List<String> SPOKEN =
      List.of(
          "fi", "sv", "en", "se", "ru", "uk", "et", "ar", "so", "fa", "ckb", "ku", "sq", "vi", "zh",
          "th", "tr", "es", "fr", "de", "pl", "ti");

  @Inject ModelReleases models;
  @Inject Texts texts;

  List<Option> of(String name) {
    if (MODEL.contains(name)) {
      return models.current().all(name).stream()
          .map(node -> new Option(node.code(), node.name()))
          .toList();
    }
    return switch (name) {
      case "days" -> named(DAYS, day -> "catalog.day.name." + (DAYS.indexOf(day) + 1));
      case "weeks" -> named(List.of("all", "even", "odd"), it -> "catalog.option.weeks." + it);
      case "holidays" -> named(List.of("closed", "open"), it -> "catalog.option.holidays." + it);
      case "hour-kinds" -> named(ScheduleFolder.KINDS, it -> "catalog.hours.kind." + it);
      case "place-kinds" -> named(PlaceRegister.KINDS, it -> "catalog.option.place." + it);
      case "place-states" -> named(PlaceRegister.STATES, it -> "catalog.option.state." + it);
      case "spoken" -> SPOKEN.stream().map(CatalogOptions::language).toList();
      default -> throw new IllegalArgumentException("No options " + name);
    };
  }

  private List<Option> named(List<String> codes, UnaryOperator<String> key) {
    return codes.stream().map(code -> new Option(code, text(key.apply(code)))).toList();
  }

  private LocalizedText text(String key) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    Texts.LANGUAGES.forEach(language -> byLanguage.put(language, texts.get(language, key)));
    return new LocalizedText(byLanguage);
  }

  private static Option language(String code) {
    Map<String, String> names = new LinkedHashMap<>();
    Texts.LANGUAGES.forEach(
        language ->
            names.put(
                language,
                Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(language))));
    return new Option(code, new LocalizedText(names));
  }
}
