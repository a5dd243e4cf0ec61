package fi.perhepuu.platform.http;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a form with files before any of it is read: a form says how long it is, as every browser
 * does, and may not be longer than a few large pictures, so that one that is merely too large can
 * be answered with everything else that was written.
 */
@Provider
@LimitedBody
public class BodyLimit implements ContainerRequestFilter {

  private static final long MOST = 12_000_000;

  @Override
  public void filter(ContainerRequestContext request) {
    var said = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (said == null || !said.matches("\\d{1,18}")) {
      throw new ClientErrorException(Response.Status.LENGTH_REQUIRED);
    }
    if (Long.parseLong(said) > MOST) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
  }
}
