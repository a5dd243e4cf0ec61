package fi.perhepuu.identity.sessions;

import fi.perhepuu.identity.NotAllowed;
import fi.perhepuu.identity.NotSignedIn;
import fi.perhepuu.identity.SignedInUser;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/**
 * Holds {@code @RolesAllowed} to what the server and we both know: the token must carry the role,
 * and the person must still have it in this tenant. A class that says nothing lets nobody in.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RoleGate implements ContainerRequestFilter {

  @Inject SignedInUser user;

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var method = resource.getResourceMethod();
    var roles = method.getAnnotation(RolesAllowed.class);
    if (roles == null && !method.isAnnotationPresent(PermitAll.class)) {
      roles = resource.getResourceClass().getAnnotation(RolesAllowed.class);
      if (roles == null && !resource.getResourceClass().isAnnotationPresent(PermitAll.class)) {
        throw new NotAllowed();
      }
    }
    if (roles != null) {
      check(roles, request);
    }
  }

  private void check(RolesAllowed roles, ContainerRequestContext request) {
    if (!user.isPresent()) {
      throw new NotSignedIn();
    }
    var security = request.getSecurityContext();
    if (Arrays.stream(roles.value())
        .noneMatch(role -> user.has(role) && security.isUserInRole(role))) {
      throw new NotAllowed();
    }
  }
}
