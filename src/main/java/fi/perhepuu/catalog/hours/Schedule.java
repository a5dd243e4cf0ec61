package fi.perhepuu.catalog.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * When a service answers or a place is open: the same hours on some days of the week, every week or
 * every other, perhaps for a season; or an exception for some dates (HSDS {@code schedule}).
 * 00:00–23:59 means around the clock.
 */
@Entity
class Schedule {

  @Id UUID id;

  @Column(name = "service_id")
  UUID service;

  @Column(name = "location_id")
  UUID location;

  String kind;
  String days;

  @Column(name = "opens_at")
  LocalTime opensAt;

  @Column(name = "closes_at")
  LocalTime closesAt;

  String weeks;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  /** A {@link Opening.Rule}'s code. */
  String rule;

  protected Schedule() {}

  UUID service() {
    return service;
  }

  UUID location() {
    return location;
  }

  /** The hours without their owner. */
  Hours hours() {
    var listed = Days.listed(days);
    return new Hours(
        kind,
        new Opening(
            listed, opensAt, closesAt, Weeks.of(weeks), validFrom, validTo, Opening.Rule.of(rule)));
  }
}
