package fi.perhepuu.editing.todo;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What lacks which language, over all lists. */
@Path("/hallinta/kielet")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class LanguagesAdminPages {

  @Inject OwnLists own;
  @Inject ItemDesk items;
  @Inject ConsoleWords words;
  @Inject Locality locality;

  @GET
  public View page() {
    var languages = locality.languages();
    var lacking = languages.stream().map(items::lacking).toList();
    var rows =
        own.kinds().stream()
            .map(
                kind ->
                    new LanguagesPage.Row(
                        kind.list(),
                        kind.form().words() + ".title",
                        lacking.stream().map(it -> it.getOrDefault(kind.list(), 0L)).toList()))
            .toList();
    var title = words.t("editing.languages.title");
    var page = new LanguagesPage(languages, locality.official(), rows);
    return new View("editing/languages", page, Head.console(title, LanguagesStop.AT));
  }
}
