package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.Hours;
import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.hours.OpenState;
import java.util.List;

/**
 * Whether a family can get hold of a service now. Where one calls or chats first, the hours of
 * booked visits do not count: a clinic whose phone is silent is not open to a family.
 */
public record Reach(List<Hours> hours) {

  public OpenState at(Moment moment) {
    return moment.stateOfAny(hours.stream().filter(one -> counts(one.kind())).toList());
  }

  /** Whether hours of a kind tell that somebody is there for whoever comes now. */
  boolean counts(String kind) {
    boolean called = hours.stream().anyMatch(one -> one.is("phone") || one.is("chat"));
    return !kind.equals("visit") || !called;
  }
}
