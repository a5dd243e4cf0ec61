package fi.perhepuu.licensing.license;

import java.util.Locale;

/** How a licence is today. */
public enum LicenseState {
  /** It has not begun, or nobody has accepted it yet. */
  OFFERED,
  ACTIVE,
  /** It ends within {@link License#WARNED_DAYS} days. */
  EXPIRING,
  EXPIRED,
  /** It ended so long ago that what was agreed for then has come. */
  AFTERMATH,
  REVOKED;

  /** Whether the tenant may go on making the model its own. */
  public boolean isInForce() {
    return this == ACTIVE || this == EXPIRING;
  }

  public boolean isOver() {
    return this == EXPIRED || this == AFTERMATH || this == REVOKED;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
