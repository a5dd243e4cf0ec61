package fi.perhepuu.licensing.license;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A licence of the model as the operator has written it. What it is today depends on nothing but
 * its dates, today, and whether anybody has accepted it.
 *
 * @param role {@code originator} or {@code licensee}
 * @param terms the days it holds: first the licence, then what renews it
 * @param termsVersion the version of the terms that are to be accepted
 * @param acceptedOn when it was accepted on paper, before there was a console; or null
 * @param acceptedTerms the version accepted then
 * @param revokedOn the first day it no longer holds, or null
 * @param attribution what pages say the content is based on, without the release
 */
public record License(
    String role,
    List<Term> terms,
    String termsVersion,
    LocalDate acceptedOn,
    String acceptedTerms,
    LocalizedText acceptedBy,
    LocalDate revokedOn,
    Aftermath aftermath,
    LocalizedText licensor,
    LocalizedText scope,
    LocalizedText attribution) {

  /** How long before its end a licence warns. */
  static final int WARNED_DAYS = 90;

  /** How long after its end there is time to renew it before the aftermath. */
  static final int GRACE_DAYS = 90;

  public LicenseState state(LocalDate today, boolean accepted) {
    if (revokedOn != null && !today.isBefore(revokedOn)) {
      return LicenseState.REVOKED;
    }
    if (terms.stream().noneMatch(term -> term.includes(today))) {
      return outside(today);
    }
    if (!accepted) {
      return LicenseState.OFFERED;
    }
    return daysLeft(today).filter(days -> days <= WARNED_DAYS).isPresent()
        ? LicenseState.EXPIRING
        : LicenseState.ACTIVE;
  }

  private LicenseState outside(LocalDate today) {
    return ended(today)
        .map(
            day ->
                today.isAfter(day.plusDays(GRACE_DAYS))
                    ? LicenseState.AFTERMATH
                    : LicenseState.EXPIRED)
        .orElse(LicenseState.OFFERED);
  }

  private Optional<LocalDate> ended(LocalDate today) {
    return terms.stream()
        .filter(term -> term.isPast(today))
        .map(Term::to)
        .max(Comparator.naturalOrder());
  }

  /** The days from today to the last one; nothing when it does not hold today or has no end. */
  public Optional<Long> daysLeft(LocalDate today) {
    return lastDay(today).map(day -> ChronoUnit.DAYS.between(today, day));
  }

  /** The last day it holds without a break, seen from today. */
  public Optional<LocalDate> lastDay(LocalDate today) {
    var term = terms.stream().filter(it -> it.includes(today)).findFirst();
    if (term.isEmpty() || term.get().to() == null) {
      return Optional.empty();
    }
    var next = term.get().to().plusDays(1);
    return terms.stream().anyMatch(it -> it.includes(next))
        ? lastDay(next)
        : Optional.of(term.get().to());
  }

  /** The day what was agreed for after the licence begins, when its end is known. */
  public Optional<LocalDate> aftermathFrom() {
    return terms.stream().anyMatch(term -> term.to() == null)
        ? Optional.empty()
        : terms.stream()
            .map(Term::to)
            .max(Comparator.naturalOrder())
            .map(day -> day.plusDays(GRACE_DAYS + 1L));
  }
}
