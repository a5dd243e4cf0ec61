package fi.perhepuu.operator.tenants;

import fi.perhepuu.licensing.license.License;
import fi.perhepuu.licensing.license.LicenseState;
import fi.perhepuu.platform.figures.Figure;
import fi.perhepuu.tenancy.records.TenantRecord;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * A tenant as the operator sees it in the list: no content.
 *
 * @param state open, suspended, closed, or behind when its schema could not be brought up to date
 */
public record TenantRow(
    String slug,
    String state,
    String release,
    LicenseState license,
    License terms,
    boolean differs,
    Map<String, Figure> figures) {

  static TenantRow of(
      TenantRecord it, LicenseState license, License terms, Map<String, Figure> figures) {
    return new TenantRow(
        it.slug(), state(it), it.release(), license, terms, !it.differences().isEmpty(), figures);
  }

  static String state(TenantRecord it) {
    return it.fault() == null ? it.state().name().toLowerCase(Locale.ROOT) : "behind";
  }

  /** A number as it is shown; a dash when it is not known. */
  public String count(String figure) {
    return figures.containsKey(figure) ? String.valueOf(figures.get(figure).count()) : "–";
  }

  /** The last day that has been agreed, or null. */
  public LocalDate ends() {
    return terms.aftermathFrom().isEmpty()
        ? null
        : terms.terms().get(terms.terms().size() - 1).to();
  }
}
