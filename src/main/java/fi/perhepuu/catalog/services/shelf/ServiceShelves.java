package fi.perhepuu.catalog.services.shelf;

import fi.perhepuu.catalog.hours.HoursDesk;
import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes down what the tenant has published now. */
@ApplicationScoped
@Transactional
public class ServiceShelves {

  @Inject ServiceDesk services;
  @Inject HoursDesk hours;
  @Inject Moments moments;

  /** Six queries, however many services. */
  public ServiceShelf fill() {
    var moment = moments.now();
    var cards = services.cards();
    boolean anyOfCounty = cards.stream().anyMatch(ServiceCard::ofCounty);
    var ids = cards.stream().map(ServiceCard::id).toList();
    return new ServiceShelf(cards, hours.ofServices(ids, anyOfCounty), moment);
  }
}
