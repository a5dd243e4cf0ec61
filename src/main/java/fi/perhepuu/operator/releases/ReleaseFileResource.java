package fi.perhepuu.operator.releases;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.publishing.ReleasePress;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.licensing.upstream.NextRelease;
import fi.perhepuu.licensing.upstream.ProposalBook;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Releases as files: those that have been published, and what the next one begins with. */
@Path(ReleasesOperatorPages.PATH)
@RequestScoped
@RolesAllowed(Role.OPERATOR)
public class ReleaseFileResource {

  private static final String ZIP = "application/zip";
  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  @Inject ReleasePress press;
  @Inject ReleaseShelf shelf;
  @Inject ProposalBook proposals;
  @Inject InstantSource clock;

  @GET
  @Path("seuraava.zip")
  @Produces(ZIP)
  public Response next() {
    var newest = shelf.releases().latest();
    var today = LocalDate.ofInstant(clock.instant(), ZONE);
    var zip = NextRelease.zip(newest, proposals.accepted(), today);
    return file(NextRelease.version(newest), zip);
  }

  @GET
  @Path("{version}/malli.zip")
  @Produces(ZIP)
  public Response published(@PathParam("version") String version) {
    var zip = press.content(version).orElseThrow(() -> new NotFound("release"));
    return file(version, zip);
  }

  // A version that is here has been held to small letters and numbers.
  private static Response file(String version, byte[] zip) {
    return Response.ok(zip, ZIP)
        .header("Content-Disposition", "attachment; filename=\"malli-" + version + ".zip\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
