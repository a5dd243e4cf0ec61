package fi.perhepuu.site;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.buttons.HelpButtonView;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How a family's data is protected, and who is the controller of what it will write. */
@Path("/pages/privacy")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PrivacyPages {

  @Inject HelpButtonDesk help;
  @Inject LicensedModules modules;
  @Inject PageWords words;

  @GET
  public View privacy() {
    var buttons = modules.has(HelpButtonDesk.MODULE) ? help.all() : List.<HelpButtonView>of();
    var head = Head.page(words.of("privacy.title"), words.of("privacy.description"), "", "privacy");
    return new View("site/privacy", new PrivacyPage(buttons), head);
  }

  /** Each button says whose register a message sent with it would be kept in. */
  public record PrivacyPage(List<HelpButtonView> buttons) {}
}
