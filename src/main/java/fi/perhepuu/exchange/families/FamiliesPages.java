package fi.perhepuu.exchange.families;

import fi.perhepuu.editing.console.ConsoleWords;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Where the controller of a queue takes along what families have told in it. */
@Path(FamiliesPages.AT)
@RequestScoped
@RolesAllowed(Role.COORDINATOR)
public class FamiliesPages {

  static final String AT = "/hallinta/perheiden-tiedot";
  static final String TOO_MANY = "too-many";

  private static final int REFUSED = 422;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  @Inject LicensedModules modules;
  @Inject FamiliesDesk desk;
  @Inject ConsoleWords words;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public View page() {
    modules.require(HelpButtonDesk.MODULE);
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    return view(new FamiliesPage(desk.queues(), today.minusMonths(1), today, "", ""), 200);
  }

  /** Answers the file itself: nothing of it is kept here. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(
      @FormParam("queue") @DefaultValue("") String queue,
      @FormParam("reason") @DefaultValue("") String sent,
      @FormParam("from") @DefaultValue("") String from,
      @FormParam("to") @DefaultValue("") String to) {
    modules.require(HelpButtonDesk.MODULE);
    var reason = TypedText.clean(sent);
    var first = day(from);
    var last = day(to);
    if (reason.length() < SHORTEST || reason.length() > LONGEST) {
      return refused(first, last, reason, "reason");
    }
    if (first == null || last == null || last.isBefore(first)) {
      return refused(first, last, reason, "days");
    }
    try {
      return file(desk.take(queue, reason, first, last));
    } catch (Refused refused) {
      return refused(first, last, reason, refused.code());
    }
  }

  private static Response file(FamiliesFile file) {
    return Response.ok(file.json(), MediaType.APPLICATION_JSON)
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException malformed) {
      return null;
    }
  }

  private Response refused(LocalDate from, LocalDate to, String reason, String fault) {
    var page = new FamiliesPage(desk.queues(), from, to, reason, fault);
    return Response.status(REFUSED).type(MediaType.TEXT_HTML).entity(view(page, REFUSED)).build();
  }

  private View view(FamiliesPage page, int status) {
    var title = words.t("exchange.families.title");
    var shown = status == 200 ? title : words.t("exchange.families.error") + ": " + title;
    return new View(
        "exchange/families", page, Head.console(shown, FamiliesEntry.SECTION).status(status));
  }
}
