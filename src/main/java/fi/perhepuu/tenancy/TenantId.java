package fi.perhepuu.tenancy;

/**
 * A tenant's opaque, stable number. Its schema and its database role bear one name made of it, so
 * that neither changes when a municipality changes its own.
 */
public record TenantId(int number) {

  public String role() {
    return "t_%05d".formatted(number);
  }

  @Override
  public String toString() {
    return role();
  }
}
