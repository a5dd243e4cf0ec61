package fi.perhepuu.guidance.assessment;

import fi.perhepuu.guidance.assessment.questions.Questionnaire;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.danger.DangerSigns;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Questionnaires, one question a page. Answers come and go in the form and stay nowhere. */
@Path("/pages/tests")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AssessmentPages {

  static final String SECTION = "tests";
  private static final int UNPROCESSABLE = 422;

  @Inject LicensedModules modules;
  @Inject Questionnaires questionnaires;
  @Inject Results results;
  @Inject UrgentDesk urgent;
  @Inject DangerSigns signs;
  @Inject SaidWords words;
  @Inject RequestLanguage language;

  @GET
  public View all() {
    modules.require(Questionnaires.MODULE);
    var title = words.t("guidance.tests.title");
    var head = Head.page(title, words.t("guidance.tests.lead"), SECTION, SECTION);
    return new View("guidance/assessment/tests", new TestsPage(questionnaires.all()), head);
  }

  @GET
  @Path("{slug}")
  public View one(@PathParam("slug") String slug) {
    var questionnaire = questionnaires.find(language.get(), slug);
    return new View("guidance/assessment/test", questionnaire, head(questionnaire, ""));
  }

  @POST
  @Path("{slug}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@PathParam("slug") String slug, MultivaluedMap<String, String> form) {
    var sitting = next(slug, form);
    int status = sitting.error() == null ? 200 : UNPROCESSABLE;
    var head = head(sitting).notKept().status(status);
    return Response.status(status).entity(view(sitting, head)).build();
  }

  /** The result as a file of plain text. */
  @POST
  @Path("{slug}/download")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response download(@PathParam("slug") String slug, MultivaluedMap<String, String> form) {
    var sitting = next(slug, form);
    if (sitting.face() != Sitting.Face.RESULT) {
      return answer(slug, form);
    }
    var page = results.of(sitting);
    var name = sitting.questionnaire().slug().in(language.get());
    return Response.ok(Letter.file(page, words, page.day().toString()))
        .type("text/plain;charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".txt\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Sitting next(String slug, MultivaluedMap<String, String> form) {
    return new Turn(questionnaires.find(language.get(), slug), form, it -> signs.in(it).isPresent())
        .next();
  }

  private View view(Sitting sitting, Head head) {
    return switch (sitting.face()) {
      case QUESTION -> new View("guidance/assessment/question", sitting, head);
      case STOP -> new View("guidance/assessment/stop", stop(sitting), head);
      case RESULT -> new View("guidance/assessment/result", results.of(sitting), head);
    };
  }

  private StopPage stop(Sitting sitting) {
    return new StopPage(sitting, urgent.help(List.of(sitting.step())));
  }

  private Head head(Sitting sitting) {
    var error = sitting.error() == null ? "" : words.t("guidance.test.faulty") + " ";
    var head = head(sitting.questionnaire(), error);
    return sitting.isSensitive() ? head.asSensitive() : head;
  }

  private Head head(Questionnaire questionnaire, String before) {
    var name = words.in(questionnaire.name());
    return Head.page(
        before + name,
        words.in(questionnaire.disclaimer()),
        SECTION,
        Head.address(questionnaire.slug(), SECTION));
  }
}
