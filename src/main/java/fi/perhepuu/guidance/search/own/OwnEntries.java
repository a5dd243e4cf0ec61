package fi.perhepuu.guidance.search.own;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.places.ProgramView;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.guidance.search.index.Entry;
import fi.perhepuu.guidance.search.index.Field;
import fi.perhepuu.guidance.search.index.Kind;
import fi.perhepuu.guidance.search.index.ModelEntries;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything of the tenant's own that can be found, in the words of one language. */
@Dependent
class OwnEntries {

  @Inject ModelReleases models;
  @Inject LicensedModules modules;
  @Inject Moments moments;
  @Inject Locality locality;

  List<Entry> of(Stock stock, String language) {
    List<Entry> entries = new ArrayList<>();
    entries.addAll(new ModelEntries(models.current(), language).unlike(models.shared()));
    stock.services().cards(moments.now()).forEach(it -> entries.add(service(it, language)));
    stock.buttons().values().forEach(it -> entries.add(button(it, language)));
    if (modules.has("meeting-places")) {
      stock.places().values().forEach(it -> entries.add(place(it, language)));
      stock.programs().forEach(it -> entries.add(activity(it, language)));
    }
    return entries;
  }

  private Entry service(ServiceCard card, String language) {
    var around =
        Stream.concat(
            Stream.of(card.organization().name()),
            Stream.concat(
                card.areas().stream().map(it -> it.name()),
                Stream.ofNullable(card.place()).map(PlaceView::name)));
    var texts =
        Map.of(
            Field.NAME, in(card.name(), language),
            Field.LEAD, in(card.summary(), language),
            Field.THEME, around.map(it -> in(it, language)).collect(Collectors.joining(". ")));
    return new Entry(Kind.SERVICE, card.id().toString(), texts, List.of(Kind.TYPE.id(card.type())));
  }

  private Entry button(AskButton button, String language) {
    var texts =
        Map.of(
            Field.NAME, in(button.name(), language), Field.LEAD, in(button.shortText(), language));
    var template = Stream.ofNullable(button.template()).map(Kind.TEMPLATE::id).toList();
    return new Entry(Kind.BUTTON, button.slug(), texts, template);
  }

  private Entry place(PlaceView place, String language) {
    var texts =
        Map.of(Field.NAME, in(place.name(), language), Field.LEAD, in(place.lead(), language));
    return new Entry(Kind.PLACE, place.slug(), texts, List.of());
  }

  // It is read of on its place's page.
  private Entry activity(ProgramView program, String language) {
    var texts =
        Map.of(
            Field.NAME, in(program.name(), language),
            Field.LEAD, in(program.note(), language),
            Field.THEME, in(program.host(), language));
    return new Entry(Kind.ACTIVITY, program.place().slug(), texts, List.of());
  }

  private String in(LocalizedText text, String language) {
    return text.in(language, locality.fallbacks());
  }
}
