package fi.perhepuu.editing.websites;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Websites that have not answered, and where they are named. */
@Path("/hallinta/linkit")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class WebsiteAdminPages {

  @Inject WebsiteBook book;
  @Inject ConsoleWords words;

  @GET
  public View page() {
    var title = words.t("editing.websites.title");
    return new View(
        "editing/websites", new WebsitePage(book.failing()), Head.console(title, "home"));
  }
}
