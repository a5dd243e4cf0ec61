package fi.perhepuu.editing.console;

import fi.perhepuu.editing.CareDesk;
import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.Refused;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Who keeps a thing true. */
@Path("/hallinta/sisalto/{list}/{code}/hoito")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class CareAdminPages {

  @Inject ContentKinds kinds;
  @Inject ContentDesk desk;
  @Inject CareDesk care;
  @Inject ItemDesk items;
  @Inject ConsoleWords words;

  @GET
  public View form(@PathParam("list") String list, @PathParam("code") String code) {
    var item = item(list, code);
    var present = item.care();
    var name = Objects.toString(present.ownerName(), "");
    var email = Objects.toString(present.ownerEmail(), "");
    return page(item, name, email, String.valueOf(present.months()), "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response entrust(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("months") @DefaultValue("") String months) {
    var item = item(list, code);
    try {
      int number = months.strip().matches("\\d{1,2}") ? Integer.parseInt(months.strip()) : 0;
      var address = email.strip().toLowerCase(Locale.ROOT);
      care.entrust(list, item.id(), name.strip(), address, number);
      var editor = "/hallinta/sisalto/" + list + "/" + code + "?done=entrusted";
      return Response.seeOther(URI.create(editor)).build();
    } catch (Refused wrong) {
      return Response.status(422).entity(page(item, name, email, months, wrong.code())).build();
    }
  }

  private ItemView item(String list, String code) {
    kinds.get(list);
    var item = items.item(list, code);
    desk.newest(list, item.id());
    return item;
  }

  private View page(ItemView item, String name, String email, String months, String fault) {
    var kind = kinds.get(item.list());
    var page = new CarePage(item, kind.form().words(), name, email, months, fault);
    var title = words.t("editing.care.title") + ": " + words.in(item.name());
    var shown = fault.isEmpty() ? title : words.t("editing.error") + ": " + title;
    var head = Head.console(shown, kind.section());
    return new View("editing/care", page, fault.isEmpty() ? head : head.status(422));
  }
}
