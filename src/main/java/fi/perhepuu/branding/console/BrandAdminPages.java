package fi.perhepuu.branding.console;

import fi.perhepuu.branding.BrandDrafts;
import fi.perhepuu.branding.marks.RefusedPicture;
import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.EditedMeanwhile;
import fi.perhepuu.editing.Unsavable;
import fi.perhepuu.editing.forms.FormDocument;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.http.LimitedBody;
import fi.perhepuu.platform.http.PagePolicy;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where a tenant's admins change its look and its names. What is written is never lost. */
@Path(BrandAdminPages.ADDRESS)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class BrandAdminPages {

  static final String ADDRESS = "/hallinta/ilme";

  private static final String ADD = "add:";

  @Inject BrandDrafts drafts;
  @Inject BrandDesk desk;
  @Inject BrandEditor editor;
  @Inject ContentDesk content;
  @Inject ContentKinds kinds;
  @Inject Locality locality;

  @GET
  public Response open(
      @QueryParam("done") @DefaultValue("") String done, @QueryParam("check") boolean check) {
    var newest = drafts.newest();
    var said = done.matches("saved|publish|kept|undone|discarded") ? done : "";
    var sheet = Sheet.of(newest, said);
    return answer(check ? checked(sheet) : sheet, 200);
  }

  @POST
  @LimitedBody
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(List<EntityPart> parts) {
    var upload = Upload.of(parts);
    var sheet = written(upload);
    var action = upload.value("do");
    if (!sheet.markFaults().isEmpty()) {
      return answer(sheet, 422);
    }
    if (action.startsWith(ADD)) {
      return answer(sheet.asking(Map.of(action.substring(ADD.length()), 1)), 200);
    }
    return action.equals("preview") ? answer(checked(sheet), 200) : save(sheet, action);
  }

  /** The form as it came; files that can be used have become the brand's, the others are said. */
  private Sheet written(Upload upload) {
    var newest = drafts.newest();
    var form = kinds.get(BrandDrafts.LIST).form();
    var document =
        FormDocument.read(form, locality.languages(), upload.values(), newest.document());
    Map<String, String> faults = new TreeMap<>();
    for (var field : List.of(BrandDrafts.LOGO, BrandDrafts.ICON)) {
      mark(upload, field, document, faults);
    }
    return Sheet.of(newest, "").written(upload.number("basedOn"), document, faults);
  }

  private void mark(
      Upload upload, String field, Map<String, Object> document, Map<String, String> faults) {
    var kept = upload.value(field + "Name");
    document.remove(field);
    if (!kept.isEmpty() && upload.value("no-" + field).isEmpty()) {
      document.put(field, kept);
    }
    try {
      if (upload.file(field).isPresent()) {
        document.put(field, desk.keep(upload.file(field).get()));
      }
    } catch (RefusedPicture refused) {
      faults.put(field, refused.code());
    }
  }

  private Response save(Sheet sheet, String action) {
    try {
      var saved = desk.save(sheet.id(), sheet.basedOn(), sheet.document());
      if (!action.equals("publish")) {
        return see("done=saved");
      }
      desk.publish(saved);
      return see("done=publish");
    } catch (EditedMeanwhile meanwhile) {
      return answer(sheet.meeting(meanwhile), 409);
    } catch (Unsavable faulty) {
      return faulty.code().equals("not-publishable")
          ? see("done=kept&check=true")
          : answer(sheet.showing(faulty.faults()), 422);
    }
  }

  private Sheet checked(Sheet sheet) {
    return sheet.showing(content.faults(BrandDrafts.LIST, sheet.id(), sheet.document()));
  }

  /** Families see again what they saw before. */
  @POST
  @Path("kumoa")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undo(@FormParam("published") int published) {
    desk.undo(published);
    return see("done=undone");
  }

  @POST
  @Path("hylkaa")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response discard() {
    desk.discard();
    return see("done=discarded");
  }

  private Response answer(Sheet sheet, int status) {
    View page = editor.page(sheet, status);
    return Response.status(status)
        .entity(page)
        .header(PagePolicy.HEADER, PagePolicy.FRAMING.text())
        .build();
  }

  private static Response see(String query) {
    return Response.seeOther(URI.create(ADDRESS + "?" + query)).build();
  }
}
