package fi.perhepuu.licensing.upgrades;

import java.util.Objects;

/**
 * One text in one language, three ways. A text that is not there is {@code null}.
 *
 * @param base what the model said when the tenant wrote its own
 * @param local what the tenant says
 * @param upstream what the new release says
 */
public record Merge(String base, String local, String upstream) {

  /** What becomes of a text. */
  public enum Outcome {
    /** Nobody has changed it. */
    SAME,
    /** Only the model has changed it: its new text holds. */
    THEIRS,
    /** Only the tenant has changed it: its own text stays. */
    OURS,
    /** Both have changed it, and to the same. */
    AGREED,
    /** Both have changed it, and somebody must choose. */
    CONFLICT
  }

  public Outcome outcome() {
    if (Objects.equals(local, base)) {
      return Objects.equals(upstream, base) ? Outcome.SAME : Outcome.THEIRS;
    }
    if (Objects.equals(upstream, base)) {
      return Outcome.OURS;
    }
    return Objects.equals(local, upstream) ? Outcome.AGREED : Outcome.CONFLICT;
  }

  public boolean isConflict() {
    return outcome() == Outcome.CONFLICT;
  }
}
