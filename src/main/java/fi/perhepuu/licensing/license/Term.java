package fi.perhepuu.licensing.license;

import java.time.LocalDate;

/**
 * The days a licence holds, both included.
 *
 * @param from null when it has always been so
 * @param to null when it goes on until it is revoked
 */
public record Term(LocalDate from, LocalDate to) {

  boolean includes(LocalDate day) {
    return !isAhead(day) && !isPast(day);
  }

  boolean isAhead(LocalDate day) {
    return from != null && day.isBefore(from);
  }

  boolean isPast(LocalDate day) {
    return to != null && day.isAfter(to);
  }

  boolean endsBeforeItStarts() {
    return from != null && to != null && to.isBefore(from);
  }

  boolean overlaps(Term other) {
    boolean before = to != null && other.from != null && to.isBefore(other.from);
    boolean after = other.to != null && from != null && other.to.isBefore(from);
    return !before && !after;
  }
}
