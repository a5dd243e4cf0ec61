package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.asking.Asking;
import fi.perhepuu.catalog.hours.KindHours;
import fi.perhepuu.catalog.reading.Readings;
import fi.perhepuu.catalog.services.ServiceView.Check;
import fi.perhepuu.catalog.services.ServiceView.Waiting;
import fi.perhepuu.catalog.services.areas.RoundView;
import fi.perhepuu.catalog.terms.TypeReader;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the page of a service together. */
@Dependent
class ServiceReader {

  @Inject ModelReleases models;
  @Inject TypeReader types;
  @Inject CardMaker cards;
  @Inject Neighborhoods neighborhoods;
  @Inject Related related;
  @Inject ItemDesk items;
  @Inject Asking asking;
  @Inject Readings readings;

  /** Nine queries at most. */
  ServiceView read(Service service) {
    var others = related.to(service);
    var around = neighborhoods.around(Stream.concat(Stream.of(service), others.stream()).toList());
    var today = around.moment().today();
    var card = cards.card(service, around);
    var type = types.read(models.current().get("service-types", service.type));
    var ways = new Ways(service, card.channels(), around.hoursOf(service), around.moment());
    return new ServiceView(
        card,
        type,
        ways.all(),
        KindHours.of(around.hoursOf(service), today),
        ways.useWebsite() ? null : service.website,
        service.cost.isEmpty() ? type.cost() : service.cost,
        service.waitingWeeks == null
            ? null
            : new Waiting(service.waitingWeeks, service.waitingAsOf),
        rounds(service, around),
        asking.aboutService(service.type, service.button),
        models.current().get("provider-types", card.organization().type()).name(),
        type.care() ? crisis() : LocalizedText.EMPTY,
        readings.aboutType(service.type),
        check(service, today, items.item(service.id)),
        cards.cards(others, around));
  }

  private static List<RoundView> rounds(Service service, Neighborhood around) {
    var moment = around.moment();
    return service.visits.elsewhere().stream()
        .map(
            round ->
                new RoundView(
                    round.area(),
                    round.place() == null ? null : around.places().get(round.place()),
                    round.times(),
                    round.times().next(moment.today(), moment.holidays()).orElse(null)))
        .toList();
  }

  private LocalizedText crisis() {
    return models.current().get("crisis-notice", "crisis-notice").localized("text");
  }

  private static Check check(Service service, LocalDate today, Optional<ItemView> item) {
    boolean late = item.filter(it -> it.isLate(today)).isPresent();
    return new Check(service.checkedOn, service.checkedBy, late);
  }
}
