package fi.perhepuu.editing.todo;

import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.editing.items.Stage;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;

/** What waits for an editor, whatever list it is in; most overdue first. */
@Path(TodoAdminPages.AT)
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class TodoAdminPages {

  static final String AT = "/hallinta/tehtavat";

  private static final int SHOWN = 200;

  @Inject OwnLists own;
  @Inject ContentKinds kinds;
  @Inject ItemDesk items;
  @Inject ConsoleWords words;
  @Inject Locality locality;
  @Inject InstantSource clock;

  static String at(String what) {
    return AT + "?what=" + what;
  }

  @GET
  public View page(@QueryParam("what") @DefaultValue("due") String asked) {
    var what = List.of("late", "review").contains(asked) ? asked : "due";
    var rows = found(what).stream().map(it -> new TodoPage.Row(it, name(it))).toList();
    var title = words.t("editing.todo.title." + what);
    return new View("editing/todo", new TodoPage(what, rows), Head.console(title, "home"));
  }

  private String name(ItemView item) {
    return kinds.get(item.list()).form().words() + ".title";
  }

  private List<ItemView> found(String what) {
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    var lists = own.names();
    if (lists.isEmpty()) {
      return List.of();
    }
    return switch (what) {
      case "late" -> items.waiting(lists, TodoAttention.lateDay(today), SHOWN);
      case "review" -> items.waiting(lists, Stage.IN_REVIEW, SHOWN);
      default -> items.waiting(lists, today, SHOWN);
    };
  }
}
