package fi.perhepuu.help.erasing;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How long what families have told is kept, for the tenant's administrators. */
@Path(RetentionPages.AT)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class RetentionPages {

  static final String AT = "/hallinta/sailytys";
  static final String SECTION = "retention";

  @Inject LicensedModules modules;
  @Inject RetentionDesk desk;
  @Inject ConsoleWords words;

  @GET
  public View page() {
    modules.require(HelpButtonDesk.MODULE);
    var head = Head.console(words.t("help.erasing.title"), SECTION);
    return new View("help/erasing/retention", desk.page(), head);
  }
}
