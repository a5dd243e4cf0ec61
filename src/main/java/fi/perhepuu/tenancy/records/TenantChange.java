package fi.perhepuu.tenancy.records;

import fi.perhepuu.platform.data.Flat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One change of a tenant's record.
 *
 * @param action {@code created}, {@code license}, {@code modules}, {@code hosts}, {@code open},
 *     {@code suspended}, {@code closed}, or {@code folder} when its folder had been written
 * @param by the operator, or empty for the folder
 */
public record TenantChange(
    Instant at, String action, String by, Map<String, Object> before, Map<String, Object> after) {

  /** What differs, a line each: {@code license.validTo: 2027-07-31 → 2028-07-31}. */
  public List<String> lines() {
    var old = Flat.of(before);
    var now = Flat.of(after);
    var paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    return paths.stream()
        .filter(path -> !Objects.equals(old.get(path), now.get(path)))
        .map(path -> path + ": " + said(old.get(path)) + " → " + said(now.get(path)))
        .toList();
  }

  private static String said(Object value) {
    return value == null ? "–" : String.valueOf(value);
  }
}
