package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfiles;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The accessibility statement the Act on the Provision of Digital Services asks for. */
@Path("/pages/accessibility")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AccessibilityPages {

  @Inject SiteProfiles profiles;
  @Inject PageWords words;

  @GET
  public View statement() {
    var description = words.of("accessibility.description", words.in(words.siteName()));
    var head = Head.page(words.of("accessibility.title"), description, "", "accessibility");
    var facts = profiles.current().facts().section("accessibility");
    return new View("site/accessibility", AccessibilityStatement.of(facts), head);
  }
}
