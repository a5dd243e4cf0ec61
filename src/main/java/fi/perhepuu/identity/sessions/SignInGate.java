package fi.perhepuu.identity.sessions;

import fi.perhepuu.identity.NotSignedIn;
import fi.perhepuu.identity.SignedInUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Leads whoever has not signed in to the door, and remembers where she was going. A form whose
 * sign-in has ended is taken along: what somebody has written is never lost. Who may enter which
 * room is not decided here but by {@link RoleGate}.
 */
@Provider
@PreMatching
public class SignInGate implements ContainerRequestFilter {

  private static final String DOOR = "kirjaudu";

  /** The room of programs; all that is written there is written by somebody known. */
  private static final String PROGRAMS = "api";

  @Inject SignedInUser user;

  @Override
  public void filter(ContainerRequestContext request) {
    var first = PrivateRooms.first(request.getUriInfo().getPath());
    var method = request.getMethod();
    boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    if (user.isPresent()) {
      return;
    }
    if (PROGRAMS.equals(first) && !reads) {
      // Whoever may not write is told so before she is told in which form.
      throw new NotSignedIn();
    }
    if (!PrivateRooms.contain(first)) {
      return;
    }
    if (reads) {
      var door = UriBuilder.fromPath("/" + DOOR).queryParam("to", "{to}").build(address(request));
      request.abortWith(Response.seeOther(door).header("Cache-Control", "no-store").build());
    } else if (method.equals(HttpMethod.POST) && isForm(request.getMediaType())) {
      request.setRequestUri(request.getUriInfo().getBaseUri(), keeping(request));
    } else {
      throw new NotSignedIn();
    }
  }

  private static boolean isForm(MediaType type) {
    return type != null
        && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
            || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
  }

  private static URI keeping(ContainerRequestContext request) {
    return UriBuilder.fromUri(request.getUriInfo().getBaseUri())
        .segment(DOOR, "jatka")
        .queryParam("to", "{to}")
        .build(address(request));
  }

  private static String address(ContainerRequestContext request) {
    var uri = request.getUriInfo().getRequestUri();
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
