package fi.perhepuu.licensing.derived;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** The model of a tenant that is a licensor itself, in its console. */
@Path(DerivedAdminPages.AT)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class DerivedAdminPages {

  static final String AT = "/hallinta/oma-malli";

  private static final int REFUSED = 422;

  @Inject DerivedDesk desk;
  @Inject Locality locality;
  @Inject RequestLanguage request;
  @Inject Texts texts;

  @GET
  public View model(@QueryParam("done") @DefaultValue("") String done) {
    return view(desk.page(null, Map.of(), done.equals("published")), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> form) {
    var words = DerivedWords.of(form, desk.languages());
    var faults = words.faults();
    if (faults.isEmpty()) {
      try {
        var version = form.getFirst("version");
        var draft = desk.draft(version == null ? "" : version, words);
        return Response.seeOther(URI.create(DerivedDraftPages.AT + draft)).build();
      } catch (FaultyData faulty) {
        // The page says the same faults: it makes the same release.
        return Response.status(REFUSED).entity(page(words, faults)).build();
      }
    }
    return Response.status(REFUSED).entity(page(words, faults)).build();
  }

  private View page(DerivedWords words, Map<String, String> faults) {
    return view(desk.page(words, faults, false), REFUSED);
  }

  private View view(DerivedPage page, int status) {
    var spoken = locality.speaks(request.get()) ? request.get() : locality.defaultLanguage();
    var title = texts.get(spoken, "licensing.derived.title");
    var shown = status == 200 ? title : texts.get(spoken, "licensing.error") + ": " + title;
    return new View(
        "licensing/derived", page, Head.console(shown, DerivedEntry.SECTION).status(status));
  }
}
