package fi.perhepuu.operator.tenants;

import fi.perhepuu.platform.figures.Figure;
import fi.perhepuu.platform.figures.Figures;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a tenant is, in numbers. The tenant is entered for as long as it takes to count; what an area
 * tells of itself is a count or a moment, so nothing else can come out.
 */
@ApplicationScoped
class HealthDesk {

  @Inject @Any Instance<Figures> areas;
  @Inject OwnTransaction transaction;

  /** The figures by code; none of a tenant whose schema is not up to date. */
  Map<String, Figure> of(Tenant tenant) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    if (tenant.fault() != null) {
      return figures;
    }
    try (var visit = CurrentTenant.enter(tenant)) {
      transaction.run(
          () ->
              areas.stream()
                  .flatMap(area -> area.all().stream())
                  .forEach(figure -> figures.put(figure.code(), figure)));
    }
    return figures;
  }
}
