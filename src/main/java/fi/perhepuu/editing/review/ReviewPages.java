package fi.perhepuu.editing.review;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where an owner's link leads. Opening it changes nothing, because machines that look into mail
 * open every link; only the button confirms. No account is needed, and no search engine may keep
 * it.
 */
@Path("/vahvista/{token}")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

  private static final int GONE = 410;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{20,80}");

  @Inject ReviewDesk desk;
  @Inject ConsoleWords words;

  @GET
  public Response look(
      @PathParam("token") String token, @QueryParam("kieli") @DefaultValue("") String language) {
    if (!TOKEN.matcher(token).matches()) {
      throw new NotFound("link");
    }
    words.speak(language);
    var page = desk.look(token);
    int status = page.isOpen() || page.used() ? 200 : GONE;
    var title = words.t(page.used() ? "editing.review.thanks" : "editing.review.title");
    var head = new Head(title, "", Map.of(), "", status, false, false, false, null, null);
    return Response.status(status)
        .header("X-Robots-Tag", "noindex, nofollow")
        .entity(new View("editing/review", page, head))
        .build();
  }

  @POST
  public Response confirm(@PathParam("token") String token) {
    desk.confirm(token);
    return Response.seeOther(UriBuilder.fromPath("/vahvista").segment(token).build()).build();
  }
}
