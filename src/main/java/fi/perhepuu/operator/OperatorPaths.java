package fi.perhepuu.operator;

import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * Keeps the console and the tenants apart: on the operator's host every address is one of the
 * console, on a tenant's none is. Whoever has not signed in there is led to its door.
 */
@Provider
@PreMatching
@Priority(OperatorPaths.BEFORE_OTHERS)
public class OperatorPaths implements ContainerRequestFilter {

  static final int BEFORE_OTHERS = 1;

  private static final String PREFIX = "operator";
  private static final Set<String> OPEN = Set.of("kirjaudu", "look.css", "icon.svg");

  @Inject SignedInUser user;

  @Override
  public void filter(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath().replaceFirst("^/", "");
    if (CurrentTenant.find().isPresent()) {
      if (path.equals(PREFIX) || path.startsWith(PREFIX + "/")) {
        throw new NotFound("page");
      }
      return;
    }
    if (!user.isPresent() && !OPEN.contains(path) && request.getMethod().equals("GET")) {
      request.abortWith(Response.seeOther(URI.create("/kirjaudu")).build());
      return;
    }
    var base = request.getUriInfo().getBaseUri();
    var inner = UriBuilder.fromUri(base).path(PREFIX).path(path);
    inner.replaceQuery(request.getUriInfo().getRequestUri().getRawQuery());
    request.setRequestUri(base, inner.build());
  }
}
