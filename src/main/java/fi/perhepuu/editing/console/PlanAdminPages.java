package fi.perhepuu.editing.console;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.PublishingDesk;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.FormDocument;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** When a thing is published and taken away by itself, and its exception from the languages. */
@Path("/hallinta/sisalto/{list}/{code}/aikataulu")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PlanAdminPages {

  private static final int LONGEST_REASON = 500;

  @Inject ContentDesk desk;
  @Inject PublishingDesk publishing;
  @Inject ItemDesk items;
  @Inject Editor editor;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @POST
  public Response schedule(
      @PathParam("list") String list,
      @PathParam("code") String code,
      MultivaluedMap<String, String> form) {
    var item = items.item(list, code);
    var reading = reading(PlanForm.SCHEDULE, form);
    var publishAt = reading.moment("publish");
    var expireAt = reading.moment("expire");
    if (publishAt != null && expireAt != null && !expireAt.isAfter(publishAt)) {
      reading.fault("expireOn", "order");
    }
    var content = desk.newest(list, item.id()).content();
    if (publishAt != null && !desk.faults(list, item.id(), content).isEmpty()) {
      reading.fault("publishOn", "not-ready");
    }
    if (!reading.faults().isEmpty()) {
      return again(item, reading);
    }
    publishing.schedule(list, item.id(), publishAt, expireAt);
    return seeEditor(item, "planned");
  }

  @POST
  @Path("poikkeus")
  public Response except(
      @PathParam("list") String list,
      @PathParam("code") String code,
      MultivaluedMap<String, String> form) {
    var item = items.item(list, code);
    var reading = reading(PlanForm.EXCEPTION, form);
    var until = reading.day("exceptionUntil");
    var reason = reading.text("exceptionReason");
    if (until != null && until.isBefore(clock.instant().atZone(locality.zone()).toLocalDate())) {
      reading.fault("exceptionUntil", "past");
    }
    if (until != null && reason.isEmpty()) {
      reading.fault("exceptionReason", "missing");
    }
    if (until == null && !reason.isEmpty() && reading.faults().isEmpty()) {
      reading.fault("exceptionUntil", "missing");
    }
    if (reason.length() > LONGEST_REASON) {
      reading.fault("exceptionReason", "too-long");
    }
    if (!reading.faults().isEmpty()) {
      return again(item, reading);
    }
    publishing.except(list, item.id(), until, reason.isEmpty() ? null : reason);
    return seeEditor(item, "excepted");
  }

  private PlanReading reading(Form form, Map<String, List<String>> sent) {
    var document = FormDocument.read(form, List.of(), sent, Map.of());
    return new PlanReading(document, locality.zone(), clock.instant());
  }

  /** The editor with what was planned and what is wrong with it. */
  private Response again(ItemView item, PlanReading reading) {
    var content = desk.newest(item.list(), item.id()).content();
    var sheet = Editor.Sheet.of(item.list(), item, content, "").planning(reading);
    return Response.status(422).entity(editor.page(sheet, 422)).build();
  }

  private static Response seeEditor(ItemView item, String done) {
    var address = "/hallinta/sisalto/" + item.list() + "/" + item.code() + "?done=" + done;
    return Response.seeOther(URI.create(address)).build();
  }
}
