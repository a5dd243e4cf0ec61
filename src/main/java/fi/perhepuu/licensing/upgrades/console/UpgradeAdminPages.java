package fi.perhepuu.licensing.upgrades.console;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.upgrades.ChoiceDesk;
import fi.perhepuu.licensing.upgrades.ChosenMeanwhile;
import fi.perhepuu.licensing.upgrades.Pick;
import fi.perhepuu.licensing.upgrades.UpgradeDesk;
import fi.perhepuu.licensing.words.NotKept;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** The way to the newest release of the model, and back. */
@Path(UpgradeAdminPages.AT)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class UpgradeAdminPages {

  static final String AT = "/hallinta/malli/paivitys";

  @Inject UpgradeDesk desk;
  @Inject ChoiceDesk choices;
  @Inject UpgradePageMaker pages;

  @GET
  public View page(@QueryParam("done") @DefaultValue("") String done) {
    return pages.page(done);
  }

  /** Adopts the release that was looked at, or leaves it again. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response go(
      @FormParam("apply") @DefaultValue("") String apply,
      @FormParam("undo") @DefaultValue("") String undo) {
    if (undo.isEmpty()) {
      desk.apply(apply);
      return see("?done=applied");
    }
    desk.undo(undo);
    return see("?done=undone");
  }

  /** Chooses one text; what cannot be kept stays in the form. */
  @POST
  @Path("valinta")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("seen") @DefaultValue("") String seen,
      @FormParam("pick") @DefaultValue("") String pick,
      @FormParam("words") @DefaultValue("") String words) {
    var text = TypedText.clean(words);
    try {
      choices.choose(new ChoiceDesk.Wanted(key, seen, Pick.of(pick), text));
      return see("?done=chosen");
    } catch (NotKept refused) {
      return again(key, text, refused.faults().get(key), refused.status());
    } catch (ChosenMeanwhile late) {
      return again(key, text, "chosen-meanwhile", late.status());
    }
  }

  private Response again(String key, String text, String fault, int status) {
    var page = pages.page("", Map.of(key, text), Map.of(key, fault), status);
    return Response.status(status).entity(page).build();
  }

  private static Response see(String query) {
    return Response.seeOther(URI.create(AT + query)).build();
  }
}
