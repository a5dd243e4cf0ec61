package fi.perhepuu.guidance.search.api;

import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.guidance.search.AnswerDesk;
import fi.perhepuu.guidance.search.SearchLimits;
import fi.perhepuu.platform.api.ApiRefusal;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.cache.Cacheable;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Search in a family's own words, open to everybody; what was asked is not kept. */
@Path("/api/v1/search")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  private static final int LONGEST = 1_000;

  @Inject AnswerDesk desk;
  @Inject ResultsJson results;
  @Inject Suggestions suggestions;
  @Inject SearchLimits limits;
  @Inject Locality locality;
  @Inject Moments moments;

  @Context HttpServletRequest request;

  @GET
  @Operation(
      summary = "What answers a question, best first, and how much care it needs",
      description =
          "Each result names the node of the model behind it and the twenty services of it that"
              + " answer best; crisis is none, notice or top.")
  public Response search(@QueryParam("q") String asked, @QueryParam("lang") String language) {
    var spoken = spoken(asked, language);
    var answer = desk.answer(CacheScope.of(request), asked, spoken);
    return answer(results.of(answer, spoken));
  }

  @GET
  @Path("suggestions")
  @Operation(summary = "What may be meant by the beginning of a question: names, best first")
  public Response suggestions(@QueryParam("q") String asked, @QueryParam("lang") String language) {
    var spoken = spoken(asked, language);
    return answer(Map.of("suggestions", suggestions.of(CacheScope.of(request), asked, spoken)));
  }

  private Response answer(Map<String, Object> json) {
    request.setAttribute(Cacheable.ATTRIBUTE, Cacheable.ofQuestion(moments.now().midnight()));
    return JsonAnswer.of(Status.OK, json).build();
  }

  private String spoken(String asked, String language) {
    limits.take(request);
    if (asked == null || asked.isBlank()) {
      throw ApiRefusal.malformed("query", "Say in q what is asked.");
    }
    if (asked.length() > LONGEST) {
      throw ApiRefusal.malformed("too-long", "A question has at most 1000 characters.");
    }
    var spoken = language == null ? locality.defaultLanguage() : language;
    if (!Texts.LANGUAGES.contains(spoken)) {
      throw ApiRefusal.malformed("language", "Search knows fi, sv and en.");
    }
    return spoken;
  }
}
