package fi.perhepuu.platform.problem;

import fi.perhepuu.platform.data.Json;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every failure becomes a page in the tenant's look or, under {@code /api}, a problem document. It
 * tells the reader what she can do and never what broke inside; that goes to the log.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
  private static final String PROBLEM_JSON = "application/problem+json";

  @Inject @Any Instance<ProblemPages> pages;
  @Inject DatabaseAway databaseAway;
  @Inject UnwritableText unwritable;

  @Context UriInfo uri;

  @Override
  public Response toResponse(Throwable failure) {
    int status = status(failure);
    if (status >= 300 && status < 400) {
      return ((WebApplicationException) failure).getResponse();
    }
    if (status >= 500) {
      LOG.log(Level.SEVERE, failure, () -> "Failed: " + uri.getPath());
    }
    return isApi() ? problem(failure, status) : page(failure, status);
  }

  private int status(Throwable failure) {
    if (failure instanceof Problem problem) {
      return problem.status();
    }
    if (failure instanceof WebApplicationException web) {
      return web.getResponse().getStatus();
    }
    if (unwritable.caused(failure)) {
      return 400;
    }
    return databaseAway.caused(failure) ? 503 : 500;
  }

  private boolean isApi() {
    return uri.getPath().startsWith("/api/") || uri.getPath().startsWith("api/");
  }

  private Response page(Throwable failure, int status) {
    var page =
        failure instanceof Problem known ? here().of(status, known.code()) : here().of(status);
    return Response.status(status).type(MediaType.TEXT_HTML).entity(page).build();
  }

  private ProblemPages here() {
    return pages.stream().filter(ProblemPages::areHere).findFirst().orElseThrow();
  }

  // 422 is the only one we answer that the standard's list lacks.
  private static String title(int status) {
    var known = Response.Status.fromStatusCode(status);
    return known == null ? "Unprocessable Content" : known.getReasonPhrase();
  }

  private static Response problem(Throwable failure, int status) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("status", status);
    problem.put("title", title(status));
    if (failure instanceof Problem known) {
      problem.put("code", known.code());
      problem.put("detail", known.getMessage());
      problem.putAll(known.members());
    }
    return Response.status(status).type(PROBLEM_JSON).entity(Json.write(problem)).build();
  }
}
