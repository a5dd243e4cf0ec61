package fi.perhepuu.help.figures;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;

/** The figures of a month: {@code ?kuukausi=2026-11}. */
@Path(FiguresAdminPages.AT)
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.COORDINATOR})
@Produces(MediaType.TEXT_HTML)
public class FiguresAdminPages {

  static final String AT = "/hallinta/luvut";

  private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

  @Inject LicensedModules modules;
  @Inject FiguresDesk desk;
  @Inject ConsoleWords words;

  @GET
  public View page(@QueryParam("kuukausi") String told) {
    modules.require(HelpButtonDesk.MODULE);
    var month = month(told);
    var head = Head.console(words.t("help.figures.title"), FiguresEntry.SECTION);
    return new View("help/figures/figures", desk.of(month), head);
  }

  private YearMonth month(String told) {
    if (told == null) {
      return desk.thisMonth();
    }
    if (!told.matches(MONTH) || YearMonth.parse(told).isAfter(desk.thisMonth())) {
      throw new NotFound("month");
    }
    return YearMonth.parse(told);
  }
}
