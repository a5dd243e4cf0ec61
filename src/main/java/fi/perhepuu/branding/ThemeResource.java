package fi.perhepuu.branding;

import fi.perhepuu.platform.cache.Cacheable;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** The brand's style sheet and mark, under addresses that name their content. */
@Path("/b")
@RequestScoped
@PermitAll
public class ThemeResource {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Inject SiteProfiles profiles;

  @Context HttpServletRequest request;

  @GET
  @Path("{digest}.css")
  public Response theme(@PathParam("digest") String digest) {
    var look = profiles.current().look();
    return answer(digest.equals(look.themeDigest()), look.theme(), "text/css;charset=utf-8");
  }

  @GET
  @Path("{digest}.svg")
  public Response logo(@PathParam("digest") String digest) {
    var look = profiles.current().look();
    return answer(digest.equals(look.logoDigest()), look.logo(), "image/svg+xml");
  }

  // A page kept by a browser may still name the look before the last change: it gets today's.
  private Response answer(boolean current, String body, String type) {
    if (!current) {
      return Response.ok(body, type).header("Cache-Control", "no-cache").build();
    }
    request.setAttribute(Cacheable.ATTRIBUTE, new Cacheable(Instant.ofEpochMilli(Long.MAX_VALUE)));
    return Response.ok(body, type).header("Cache-Control", FOR_EVER).build();
  }
}
