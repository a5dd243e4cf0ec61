package fi.perhepuu.operator.releases;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.licensing.publishing.DraftDesk;
import fi.perhepuu.licensing.publishing.ReleaseDraft;
import fi.perhepuu.licensing.upstream.Decisions;
import fi.perhepuu.licensing.upstream.Proposal;
import fi.perhepuu.licensing.upstream.ProposalBook;
import fi.perhepuu.operator.OperatorWords;
import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.html.View;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** A draft of a release: looked at beside the one it follows, then published or thrown away. */
@Path(ReleasesOperatorPages.PATH + "/luonnos/{sha256}")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class DraftOperatorPages {

  @Inject ReleaseView releases;
  @Inject DraftDesk desk;
  @Inject Decisions decisions;
  @Inject ProposalBook proposals;
  @Inject OperatorWords words;
  @Inject SignedInUser user;

  @GET
  public Response look(
      @PathParam("sha256") String sha256, @QueryParam("sivusto") @DefaultValue("") String site) {
    var published = desk.publishedAs(sha256);
    if (published.isPresent()) {
      return see(published.get());
    }
    try {
      var head = words.head("operations.releases.draft", ReleasesOperatorPages.SECTION);
      return Response.ok(new View("operator/release", releases.draft(sha256, site), head)).build();
    } catch (FaultyData faulty) {
      return refused(faulty);
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("sha256") String sha256, @FormParam("do") @DefaultValue("") String action) {
    var before = desk.publishedAs(sha256);
    if (before.isPresent()) {
      return see(before.get());
    }
    if (!action.equals("publish")) {
      desk.discard(sha256);
      return Response.seeOther(URI.create("/mallit")).build();
    }
    try {
      var published = desk.publish(sha256, user.get().name());
      decisions.released(published.version(), broughtBy(published));
      return see(published.version());
    } catch (FaultyData faulty) {
      return refused(faulty);
    }
  }

  private static Response see(String version) {
    return Response.seeOther(URI.create("/mallit/" + version)).build();
  }

  private List<Proposal> broughtBy(ReleaseDraft published) {
    return proposals.accepted().stream()
        .filter(it -> published.model().find(it.type(), it.modelCode()).isPresent())
        .toList();
  }

  /** What has been published since it was sent has made it impossible. */
  private Response refused(FaultyData faulty) {
    int status = ReleasesOperatorPages.UNPROCESSABLE;
    var head = words.head("operations.releases.title", ReleasesOperatorPages.SECTION);
    var view = new View("operator/releases", releases.all(faulty.faults()), head.status(status));
    return Response.status(status).entity(view).build();
  }
}
