package fi.perhepuu.tenancy;

import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.tenancy.neutral.NeutralPages;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds the tenant of a request by its host, exactly, and serves the request as that tenant's. A
 * host nobody has, or a request that does not name exactly one, gets a page that names no tenant.
 */
public class HostFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(HostFilter.class.getName());

  @Inject transient Tenants tenants;
  @Inject transient NeutralPages neutral;
  @Inject transient OperatorHost operator;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var host = host(request);
    var tenant = host.flatMap(tenants::atHost);
    if (host.filter(operator::is).isPresent()) {
      // Nobody's: without a tenant the database shows no tenant's rows, and REST leads to the
      // console.
      go(request, response, chain);
    } else if (tenant.isEmpty()) {
      if (tenants.databaseAnswers() || !tenants.all().isEmpty()) {
        neutral.unknownHost(response);
      } else {
        neutral.unavailable(response);
      }
    } else if (!tenant.get().answers()) {
      neutral.closed(response);
    } else {
      serve(tenant.get(), request, response, chain);
    }
  }

  private void serve(
      Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    request.setAttribute(CacheScope.ATTRIBUTE, tenants.scope(tenant.id()));
    try (var visit = CurrentTenant.enter(tenant)) {
      go(request, response, chain);
    }
  }

  private void go(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException failed) {
      // Not even a failure page could be made: say so without saying why.
      LOG.log(Level.SEVERE, failed, () -> "Failed for " + CurrentTenant.find().map(Tenant::id));
      neutral.unavailable(response);
    }
  }

  private static Optional<String> host(HttpServletRequest request) {
    var headers = request.getHeaders("Host");
    if (!headers.hasMoreElements()) {
      return Optional.empty();
    }
    var host = HostName.ofHeader(headers.nextElement());
    return headers.hasMoreElements() ? Optional.empty() : host;
  }
}
