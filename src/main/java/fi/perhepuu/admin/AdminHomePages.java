package fi.perhepuu.admin;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.html.Attention;
import fi.perhepuu.platform.html.ConsoleEntry;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/** The console's front door: what needs the attention of whoever has come in. */
@Path("/hallinta")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PROFESSIONAL, Role.COORDINATOR, Role.PARTNER})
@Produces(MediaType.TEXT_HTML)
public class AdminHomePages {

  static final String SECTION = "home";

  @Inject @Any Instance<Attention> attentions;
  @Inject SignedInUser user;
  @Inject RequestLanguage language;
  @Inject Locality locality;
  @Inject Texts texts;

  @GET
  public View home() {
    var calls =
        attentions.stream()
            .flatMap(it -> it.calls(user::has).stream())
            .filter(call -> call.count() > 0)
            .sorted(Comparator.comparingInt(Attention.Call::order))
            .toList();
    var spoken = locality.speaks(language.get()) ? language.get() : locality.defaultLanguage();
    var title = texts.get(spoken, "admin.home.title");
    return new View("admin/home", new AdminHome(calls), Head.console(title, SECTION));
  }

  /** Everything that waits, most urgent first. */
  public record AdminHome(List<Attention.Call> calls) {}

  /** The rail's first stop. */
  @jakarta.enterprise.context.ApplicationScoped
  static class Stop implements ConsoleEntry {

    @Override
    public int order() {
      return 0;
    }

    @Override
    public String section() {
      return SECTION;
    }

    @Override
    public String label() {
      return "admin.home.nav";
    }

    @Override
    public String icon() {
      return "house";
    }

    @Override
    public String href() {
      return "/hallinta";
    }

    @Override
    public boolean isFor(java.util.function.Predicate<String> hasRole) {
      return true;
    }
  }
}
