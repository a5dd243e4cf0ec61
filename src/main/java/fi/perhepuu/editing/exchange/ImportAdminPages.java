package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.Rights;
import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.http.LimitedBody;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Problem;
import fi.perhepuu.platform.table.UnreadableTable;
import fi.perhepuu.platform.text.Locality;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Bringing a table in: sent, checked, looked at, and only then taken in. */
@Path("/hallinta/tuonti")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PARTNER})
@Produces(MediaType.TEXT_HTML)
public class ImportAdminPages {

  @Inject ContentKinds kinds;
  @Inject Rights rights;
  @Inject Reception reception;
  @Inject ImportDesk desk;
  @Inject ConsoleWords words;
  @Inject Locality locality;

  @GET
  @Path("luettelo/{list}")
  public View form(@PathParam("list") String list) {
    return page(kind(list), null, "", List.of(), 200);
  }

  @POST
  @Path("luettelo/{list}")
  @LimitedBody
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(@PathParam("list") String list, List<EntityPart> parts) {
    var kind = kind(list);
    try {
      return see(reception.take(kind, Received.of(parts)));
    } catch (UnreadableTable unreadable) {
      return refused(kind, unreadable, List.of());
    } catch (UnknownColumns unknown) {
      return refused(kind, unknown, unknown.names());
    }
  }

  private Response refused(ContentKind kind, Problem why, List<String> names) {
    return Response.status(why.status())
        .entity(page(kind, null, why.code(), names, why.status()))
        .build();
  }

  @GET
  @Path("{id}")
  public View progress(@PathParam("id") String id) {
    var job = desk.view(id(id));
    return page(kind(job.list()), job, "", List.of(), 200);
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("id") String id, @FormParam("do") @DefaultValue("") String action) {
    var job = desk.view(id(id));
    kind(job.list());
    if (action.equals("discard")) {
      desk.discard(job.id());
      return Response.seeOther(URI.create("/hallinta/sisalto/" + job.list())).build();
    }
    desk.confirm(job.id());
    return see(job.id());
  }

  private static Response see(UUID job) {
    return Response.seeOther(URI.create("/hallinta/tuonti/" + job)).build();
  }

  private ContentKind kind(String list) {
    var kind = kinds.get(list);
    rights.organizations(kind);
    return kind;
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("import");
    }
  }

  private View page(
      ContentKind kind, ImportView job, String refused, List<String> named, int status) {
    var columns = new Columns(kind.form(), locality.languages()).all();
    var page = new ImportPage(kind.list(), kind.form().words(), job, refused, named, columns);
    var title = words.t("editing.import.title") + ": " + words.t(kind.form().words() + ".title");
    var shown = refused.isEmpty() ? title : words.t("editing.error") + ": " + title;
    return new View("editing/import", page, Head.console(shown, kind.section()).status(status));
  }
}
