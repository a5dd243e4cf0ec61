package fi.perhepuu.catalog.services.shelf;

import fi.perhepuu.catalog.hours.Hours;
import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.services.Reach;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/** A card and the hours behind it. What it says of them is found out again when it has changed. */
final class ShelvedCard {

  private final Reach reach;
  private volatile Told told;

  private record Told(ServiceCard card, Instant from, Instant until) {

    static Told of(ServiceCard card, Moment moment) {
      var midnight = moment.midnight();
      var change = card.open().changesAt();
      boolean sooner = change != null && change.isBefore(midnight);
      return new Told(card, moment.now(), sooner ? change : midnight);
    }

    boolean isTrueAt(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }
  }

  ShelvedCard(ServiceCard card, List<Hours> hours, Moment moment) {
    reach = new Reach(hours);
    told = Told.of(card, moment);
  }

  LocalizedText name() {
    return told.card().name();
  }

  ServiceCard at(Moment moment) {
    var now = told;
    if (!now.isTrueAt(moment.now())) {
      now = Told.of(now.card().with(reach.at(moment)), moment);
      told = now;
    }
    return now.card();
  }
}
