package fi.perhepuu.editing.console;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.EditedMeanwhile;
import fi.perhepuu.editing.PublishingDesk;
import fi.perhepuu.editing.Rights;
import fi.perhepuu.editing.Unsavable;
import fi.perhepuu.editing.Writing;
import fi.perhepuu.editing.forms.FormDocument;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** The editor of one thing, whatever it is. What is typed is never lost: see {@link Sent}. */
@Path("/hallinta/sisalto/{list}")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PARTNER})
@Produces(MediaType.TEXT_HTML)
public class EditorAdminPages {

  private static final String NEW = "uusi";

  @Inject ContentKinds kinds;
  @Inject ContentDesk desk;
  @Inject PublishingDesk publishing;
  @Inject ItemDesk items;
  @Inject Rights rights;
  @Inject Editor editor;
  @Inject ConsoleWords words;

  @GET
  @Path(NEW)
  public View blank(
      @PathParam("list") String list, @QueryParam("template") @DefaultValue("") String template) {
    rights.organizations(kinds.get(list));
    var id = UUID.randomUUID();
    var begun = kinds.get(list).begin(template);
    return editor.page(Editor.Sheet.of(list, null, id, 0, begun, Map.of()), 200);
  }

  @GET
  @Path("{code}")
  public View open(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @QueryParam("done") @DefaultValue("") String done,
      @QueryParam("check") boolean check) {
    var item = items.item(list, code);
    var newest = desk.newest(list, item.id());
    var sheet = Editor.Sheet.of(list, item, newest.content(), done);
    var faults = desk.faults(list, item.id(), newest.content());
    return editor.page(check ? sheet.showing(faults) : sheet, 200);
  }

  /** The page as families would see the newest version. */
  @GET
  @Path("{code}/esikatselu")
  public Response preview(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @QueryParam("lang") @DefaultValue("") String language) {
    var item = items.item(list, code);
    words.speak(language);
    try {
      var view = publishing.preview(list, item.id());
      return Response.ok(new View(view.template(), view.page(), view.head().notKept().unlisted()))
          .build();
    } catch (Unsavable faulty) {
      return seeEditor(list, item, "check=true");
    } catch (Refused refused) {
      return seeEditor(list, item, "done=refused." + refused.code());
    }
  }

  @POST
  @Path(NEW)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(@PathParam("list") String list, MultivaluedMap<String, String> form) {
    return write(list, null, new Sent(form));
  }

  @POST
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(
      @PathParam("list") String list,
      @PathParam("code") String code,
      MultivaluedMap<String, String> form) {
    return write(list, items.item(list, code), new Sent(form));
  }

  private Response write(String list, ItemView item, Sent sent) {
    var kind = kinds.get(list);
    var id = item == null ? sent.id() : item.id();
    var before = item == null ? Map.<String, Object>of() : desk.newest(list, id).content();
    var document = FormDocument.read(kind.form(), words.languages(), sent.kept(), before);
    var sheet = Editor.Sheet.of(list, item, id, sent.basedOn(), document, sent.blanks());
    if (sent.changesEntries()) {
      return Response.ok(editor.page(sheet, 200)).build();
    }
    try {
      var saved = desk.save(list, new Writing(id, sent.basedOn(), document, "saved"));
      return after(list, saved, sent.action());
    } catch (EditedMeanwhile meanwhile) {
      return answer(sheet.meeting(meanwhile, items.item(id).orElse(item)), 409);
    } catch (Unsavable faulty) {
      return answer(sheet.showing(faulty.faults()), 422);
    }
  }

  /** The draft is safe by now, whatever becomes of publishing it. */
  private Response after(String list, ItemView saved, String action) {
    try {
      switch (action) {
        case "publish" -> publishing.publish(list, saved.id(), saved.revision());
        case "submit" -> desk.submit(list, saved.id());
        case "confirm" -> desk.confirm(list, saved.id());
        case "archive" -> publishing.archive(list, saved.id());
        default -> {
          return seeEditor(list, saved, "done=saved");
        }
      }
      return seeEditor(list, saved, "done=" + action);
    } catch (Unsavable faulty) {
      return seeEditor(list, saved, "done=kept&check=true");
    } catch (Refused refused) {
      return seeEditor(list, saved, "done=refused." + refused.code());
    }
  }

  private Response answer(Editor.Sheet sheet, int status) {
    return Response.status(status).entity(editor.page(sheet, status)).build();
  }

  private static Response seeEditor(String list, ItemView item, String query) {
    var address = "/hallinta/sisalto/" + list + "/" + item.code() + "?" + query;
    return Response.seeOther(URI.create(address)).build();
  }
}
