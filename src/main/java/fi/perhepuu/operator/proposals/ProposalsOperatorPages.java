package fi.perhepuu.operator.proposals;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.upstream.ProposalBook;
import fi.perhepuu.operator.OperatorWords;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
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
import java.util.UUID;

/** The proposals in the console of those who keep the model. */
@Path("/operator/ehdotukset")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class ProposalsOperatorPages {

  private static final String SECTION = "proposals";
  private static final int UNPROCESSABLE = 422;

  @Inject ProposalBook book;
  @Inject ProposalReview review;
  @Inject OperatorWords words;

  @GET
  public View all() {
    var page = new ProposalsOperatorPage(book.all());
    return new View("operator/proposals", page, words.head("operations.proposals.title", SECTION));
  }

  @GET
  @Path("{id}")
  public View one(@PathParam("id") String id, @QueryParam("code") @DefaultValue("") String code) {
    return view(review.page(id(id), code, ""), 200);
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("id") String id,
      @FormParam("do") @DefaultValue("") String action,
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("reason") @DefaultValue("") String reason) {
    var proposal = id(id);
    review.page(proposal, code, "");
    var refused =
        action.equals("accept")
            ? review.accept(proposal, code.strip())
            : review.decline(proposal, reason);
    if (refused.isEmpty()) {
      return Response.seeOther(URI.create("/ehdotukset")).build();
    }
    var page = review.page(proposal, code, refused);
    return Response.status(UNPROCESSABLE).entity(view(page, UNPROCESSABLE)).build();
  }

  private View view(ReviewPage page, int status) {
    var head = words.head("operations.proposals.one", SECTION);
    return new View("operator/proposal", page, status == 200 ? head : head.status(status));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("proposal");
    }
  }
}
