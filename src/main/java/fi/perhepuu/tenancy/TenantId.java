package fi.perhepuu.tenancy;

/**
 * A tenant's opaque, stable number. Its schema and its database role bear one name made of it, so
 * that neither changes when a municipality changes its own.
 */
public record TenantId(int number) {

  private static final String ZEROS = "00000";

  public String role() {
    // Asked for by every request, and a format string costs more than the rest of the filter.
    var digits = Integer.toString(number);
    return "t_" + ZEROS.substring(Math.min(digits.length(), ZEROS.length())) + digits;
  }

  @Override
  public String toString() {
    return role();
  }
}
