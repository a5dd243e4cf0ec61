package fi.perhepuu.guidance.search.counts;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
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

/** What families search for: {@code ?aika=12kk&kieli=sv}. */
@Path(SearchAdminPages.AT)
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class SearchAdminPages {

  static final String AT = "/hallinta/haut";

  @Inject SearchReportDesk desk;
  @Inject ConsoleWords words;
  @Inject Locality locality;

  @GET
  public View page(
      @QueryParam("aika") @DefaultValue("30pv") String period,
      @QueryParam("kieli") String language) {
    var spoken = language == null ? locality.defaultLanguage() : language;
    if (!locality.speaks(spoken)) {
      throw new NotFound("language");
    }
    var report = desk.of(Period.of(period).orElseThrow(() -> new NotFound("period")), spoken);
    var head = Head.console(words.t("guidance.counts.title"), SearchEntry.SECTION);
    return new View("guidance/counts/report", report, head);
  }
}
