package fi.perhepuu.operator;

import fi.perhepuu.tenancy.Tenant;
import java.util.List;
import java.util.Locale;

/**
 * A tenant as the operator sees it: no content.
 *
 * @param state open, suspended, closed, or behind when its schema could not be brought up to date
 */
public record TenantRow(
    String slug, String address, List<String> hosts, String release, String state) {

  static TenantRow of(Tenant it, String origin) {
    var state = it.fault() == null ? it.state().name().toLowerCase(Locale.ROOT) : "behind";
    return new TenantRow(it.slug(), origin + "/", it.hosts(), it.release(), state);
  }
}
