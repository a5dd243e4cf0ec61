package fi.perhepuu.operator.releases;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.licensing.publishing.DraftDesk;
import fi.perhepuu.licensing.publishing.ReleaseZip;
import fi.perhepuu.operator.OperatorWords;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.http.LimitedBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** The releases: what there is, and sending the zip of another one. */
@Path(ReleasesOperatorPages.PATH)
@RequestScoped
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class ReleasesOperatorPages {

  static final String PATH = "/operator/mallit";
  static final String SECTION = "releases";
  static final int UNPROCESSABLE = 422;

  private static final String AT = "/mallit/";

  @Inject ReleaseView releases;
  @Inject DraftDesk desk;
  @Inject OperatorWords words;
  @Inject SignedInUser user;

  @GET
  public View all() {
    return view(List.of());
  }

  /** What is wrong with it is said all at once; what is right becomes a draft to be looked at. */
  @POST
  @LimitedBody
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(List<EntityPart> parts) {
    try {
      var taken = desk.take(file(parts), user.get().name());
      var address = taken.published() ? taken.version() : "luonnos/" + taken.sha256();
      return Response.seeOther(URI.create(AT + address)).build();
    } catch (FaultyData faulty) {
      return Response.status(UNPROCESSABLE).entity(view(faulty.faults())).build();
    }
  }

  private View view(List<Fault> faults) {
    var head = words.head("operations.releases.title", SECTION);
    return new View(
        "operator/releases",
        releases.all(faults),
        faults.isEmpty() ? head : head.status(UNPROCESSABLE));
  }

  private static byte[] file(List<EntityPart> parts) {
    try {
      for (var part : parts) {
        if (part.getFileName().isPresent()) {
          try (var content = part.getContent()) {
            return content.readNBytes(ReleaseZip.MOST_PACKED + 1);
          }
        }
      }
      return new byte[0];
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @GET
  @Path("{version}")
  public View one(@PathParam("version") String version) {
    return new View(
        "operator/release",
        releases.one(version),
        words.head("operations.releases.title", SECTION));
  }
}
