package fi.perhepuu.licensing.derived;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** A draft of a licensor's own model, in its console: looked at, then published or removed. */
@Path(DerivedDraftPages.AT + "{sha256}")
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class DerivedDraftPages {

  static final String AT = DerivedAdminPages.AT + "/luonnos/";

  @Inject DraftPublishing publishing;
  @Inject Locality locality;
  @Inject RequestLanguage request;
  @Inject Texts texts;

  @GET
  public View look(@PathParam("sha256") String sha256) {
    var page = publishing.page(sha256);
    var spoken = locality.speaks(request.get()) ? request.get() : locality.defaultLanguage();
    var title = texts.get(spoken, "licensing.derived.draft") + " " + page.draft().version();
    return new View("licensing/derivedDraft", page, Head.console(title, DerivedEntry.SECTION));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("sha256") String sha256, @FormParam("do") @DefaultValue("") String action) {
    switch (action) {
      case "publish" -> publishing.publish(sha256);
      case "discard" -> publishing.discard(sha256);
      default -> throw new NotFound("action");
    }
    var done = action.equals("publish") ? "?done=published" : "";
    return Response.seeOther(URI.create(DerivedAdminPages.AT + done)).build();
  }
}
