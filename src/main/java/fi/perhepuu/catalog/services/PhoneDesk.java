package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.Hours;
import fi.perhepuu.catalog.hours.HoursDesk;
import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Answers which numbers of local services a family can call. */
@ApplicationScoped
@Transactional
public class PhoneDesk {

  private static final String PHONE = "phone";

  @Inject Services services;
  @Inject HoursDesk hours;
  @Inject Moments moments;

  /** The services a help button leads to, as far as they have a number: two queries. */
  public List<ServicePhones> behindButton(String button) {
    var answering =
        services.behindButton(button).stream()
            .filter(service -> !service.phones.isEmpty())
            .toList();
    var hoursById = hours.ofServices(answering.stream().map(service -> service.id).toList());
    var moment = moments.now();
    return answering.stream()
        .map(service -> phones(service, hoursById.getOrDefault(service.id, List.of()), moment))
        .toList();
  }

  private static ServicePhones phones(Service service, List<Hours> hours, Moment moment) {
    var answered = hours.stream().filter(one -> one.is(PHONE)).map(Hours::opening).toList();
    return new ServicePhones(
        service.slug, service.name, service.phones, answered, moment.stateOf(answered));
  }
}
