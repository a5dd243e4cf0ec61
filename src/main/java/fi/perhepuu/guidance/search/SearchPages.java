package fi.perhepuu.guidance.search;

import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.guidance.search.counts.SearchCounts;
import fi.perhepuu.guidance.search.filters.Filters;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.cache.Cacheable;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.OnTrial;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.SpokenTexts;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** Search. The title never repeats the question: it stays in the browser's history. */
@Path("/pages/search")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

  @Inject SearchDesk desk;
  @Inject SearchLimits limits;
  @Inject SearchCounts counts;
  @Inject RequestLanguage language;
  @Inject SpokenTexts texts;
  @Inject Moments moments;

  @Context HttpServletRequest request;

  @GET
  public View search(
      @QueryParam("q") String asked, @QueryParam("page") String part, @Context UriInfo address) {
    limits.take(request);
    var filters = Filters.of(address.getQueryParameters());
    var page = desk.page(CacheScope.of(request), asked, filters, language.get());
    var portion = Portion.of(part, page.services().size());
    keep(page, portion);
    var head = head(texts.get(language.get(), "guidance.search.title"));
    var turned = new TurnedPage(page, portion);
    return new View("guidance/search", turned, page.isUrgent() ? head.asSensitive() : head);
  }

  /** Kept with its question as long as all of it is true; a draft that is looked at is not. */
  private void keep(SearchPage page, Portion portion) {
    var midnight = moments.now().midnight();
    var change = page.trueUntil();
    boolean sooner = change != null && change.isBefore(midnight);
    if (OnTrial.what().isEmpty()) {
      var kept = Cacheable.ofQuestion(sooner ? change : midnight);
      request.setAttribute(Cacheable.ATTRIBUTE, kept.andWhenSent(counting(page, portion)));
    }
  }

  /** Once for a question, however its answers are narrowed and turned over. */
  private Runnable counting(SearchPage page, Portion portion) {
    return page.isAsked() && page.filters().isEmpty() && portion.isFirst()
        ? counts.search(
            CacheScope.of(request).owner(),
            page.question(),
            language.get(),
            page.care() == Care.NONE,
            page.count() > 0)
        : () -> {};
  }

  /** Never indexed and never kept: the answer depends on what was asked. */
  private static Head head(String title) {
    var address = Map.of("", List.of("search"));
    return new Head(title, "", address, "services", 200, false, false, false, null, null);
  }
}
