package fi.perhepuu.licensing.upstream;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Proposing to the model, in the console of a tenant whose licence lets it. */
@Path(ProposalAdminPages.AT)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class ProposalAdminPages {

  static final String AT = "/hallinta/ehdotukset";

  @Inject ProposalDesk desk;
  @Inject ProposingRight right;
  @Inject Locality locality;
  @Inject RequestLanguage request;
  @Inject Texts texts;

  @GET
  public View all(@QueryParam("done") @DefaultValue("") String done) {
    return view(texts.has("fi", "licensing.proposals.done." + done) ? done : "", "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response propose(MultivaluedMap<String, String> form) {
    var what = first(form, "offer").split("/", 2);
    if (what.length < 2) {
      throw new NotFound("offer");
    }
    try {
      desk.propose(what[0], what[1], credit(form));
      return see("proposed");
    } catch (Refused refused) {
      if (!refused.code().equals(ProposalDesk.NO_CREDIT)) {
        throw refused;
      }
      var page = view("", refused.code());
      var head = page.head().status(refused.status());
      return Response.status(refused.status())
          .entity(new View(page.template(), page.page(), head))
          .build();
    }
  }

  @POST
  @Path("takaisin")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(@FormParam("id") @DefaultValue("") String id) {
    desk.takeBack(id(id));
    return see("took-back");
  }

  private View view(String done, String refused) {
    right.require();
    var spoken = locality.speaks(request.get()) ? request.get() : locality.defaultLanguage();
    var title = texts.get(spoken, "licensing.proposals.title");
    var shown = refused.isEmpty() ? title : texts.get(spoken, "licensing.error") + ": " + title;
    return new View(
        "licensing/proposals",
        new ProposalsPage(desk.own(), desk.offers(), locality.languages(), done, refused),
        Head.console(shown, ProposalEntry.SECTION));
  }

  private Map<String, String> credit(MultivaluedMap<String, String> form) {
    Map<String, String> credit = new LinkedHashMap<>();
    locality
        .languages()
        .forEach(language -> credit.put(language, first(form, "credit." + language)));
    return credit;
  }

  private static String first(MultivaluedMap<String, String> form, String name) {
    var value = form.getFirst(name);
    return value == null ? "" : value;
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("proposal");
    }
  }

  private static Response see(String done) {
    return Response.seeOther(URI.create(AT + "?done=" + done)).build();
  }
}
