package fi.perhepuu.branding;

import fi.perhepuu.branding.marks.MarkDesk;
import fi.perhepuu.platform.cache.Cacheable;
import fi.perhepuu.platform.http.PagePolicy;
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
import java.util.stream.Stream;

/** The brand's style sheet and mark, under addresses that name their content. */
@Path("/b")
@RequestScoped
@PermitAll
public class ThemeResource {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Inject SiteProfiles profiles;
  @Inject MarkDesk marks;

  @Context HttpServletRequest request;

  @GET
  @Path("{digest}.css")
  public Response theme(@PathParam("digest") String digest) {
    var look = profiles.current().look();
    return answer(digest.equals(look.themeDigest()), look.theme(), "text/css;charset=utf-8");
  }

  @GET
  @Path("{name: .+\\.(?:svg|png)}")
  public Response mark(@PathParam("name") String name) {
    var look = profiles.current().look();
    var mark =
        Stream.of(look.logo(), look.icon())
            .filter(picture -> picture.name().equals(name))
            .findFirst()
            .or(() -> marks.find(name));
    var picture = mark.orElse(look.logo());
    return answer(mark.isPresent(), picture.body(), picture.type());
  }

  // A page kept by a browser may still name the look before the last change: it gets today's.
  private Response answer(boolean current, Object body, String type) {
    var answer = Response.ok(body, type).header(PagePolicy.HEADER, PagePolicy.PICTURE.text());
    if (!current) {
      return answer.header("Cache-Control", "no-cache").build();
    }
    request.setAttribute(Cacheable.ATTRIBUTE, new Cacheable(Instant.ofEpochMilli(Long.MAX_VALUE)));
    return answer.header("Cache-Control", FOR_EVER).build();
  }
}
