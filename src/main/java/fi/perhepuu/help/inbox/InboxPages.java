package fi.perhepuu.help.inbox;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The list of requests, for those who answer. */
@Path(InboxPages.ADDRESS)
@RequestScoped
@RolesAllowed({Role.PROFESSIONAL, Role.COORDINATOR})
@Produces(MediaType.TEXT_HTML)
public class InboxPages {

  public static final String ADDRESS = "/hallinta/viestit";
  public static final String SECTION = "inbox";

  @Inject LicensedModules modules;
  @Inject InboxDesk desk;
  @Inject RequestLanguage language;
  @Inject Texts texts;

  @GET
  public View list(@BeanParam InboxQuery query) {
    modules.require(HelpButtonDesk.MODULE);
    var title = texts.get(language.get(), "help.inbox.title");
    return new View("help/inbox/list", desk.page(query), Head.console(title, SECTION));
  }
}
