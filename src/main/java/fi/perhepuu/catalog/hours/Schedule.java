package fi.perhepuu.catalog.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * When a service answers or a place is open: the same hours on some days of the week, every week or
 * every other, perhaps for a season (HSDS {@code schedule}). 00:00–23:59 means around the clock.
 */
@Entity
public class Schedule {

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

  protected Schedule() {}

  public UUID service() {
    return service;
  }

  public UUID location() {
    return location;
  }

  /** {@code phone}, {@code visit}, {@code drop-in} or {@code chat}. */
  public String kind() {
    return kind;
  }

  /** The hours without their owner. */
  public Opening opening() {
    return new Opening(Days.listed(days), opensAt, closesAt, weeks, validFrom, validTo);
  }
}
