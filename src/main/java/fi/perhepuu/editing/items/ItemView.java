package fi.perhepuu.editing.items;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A thing somebody edits, in a list or above its form.
 *
 * @param list which kind of content it is: {@code services}
 * @param organization the one it belongs to, or null
 * @param revision the newest version
 * @param published the version families see, or null
 * @param missing languages the newest version lacks something in
 */
public record ItemView(
    UUID id,
    String list,
    String code,
    LocalizedText name,
    UUID organization,
    Stage stage,
    int revision,
    Integer published,
    List<String> missing,
    Care care,
    Plan plan,
    Instant changedAt,
    String changedBy) {

  private static final int LATE_DAYS = 60;

  /** Who keeps it true and how often. */
  public record Care(
      UUID owner,
      String ownerName,
      String ownerEmail,
      int months,
      LocalDate reviewedOn,
      String reviewedBy,
      LocalDate due) {}

  /** What will happen to it by itself, and which exception is on record. */
  public record Plan(
      Instant publishAt, Instant expireAt, LocalDate exceptionUntil, String exceptionReason) {}

  /** Whether a language may be missing, by an exception on record (L2). */
  public boolean isExcepted(LocalDate today) {
    var until = plan.exceptionUntil();
    return until != null && !until.isBefore(today);
  }

  /** Whether families see an older version than the newest. */
  public boolean hasUnpublished() {
    return published != null && published != revision;
  }

  public boolean isDue(LocalDate today) {
    return stage != Stage.ARCHIVED && !care.due().isAfter(today);
  }

  /** So long past its review that families are told (R10). */
  public boolean isStale(LocalDate today) {
    return stage != Stage.ARCHIVED && isLate(today);
  }

  /** As {@link #isStale}, wherever the newest version is. */
  public boolean isLate(LocalDate today) {
    return care.due().plusDays(LATE_DAYS).isBefore(today);
  }
}
