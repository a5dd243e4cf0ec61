package fi.perhepuu.guidance.search;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.guidance.LifeSituation;
import fi.perhepuu.guidance.search.filters.Facet;
import fi.perhepuu.guidance.search.filters.Facet.Choice;
import fi.perhepuu.guidance.search.filters.Filters;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.national.CrisisNotice;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.platform.html.Marker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What was asked and what answers.
 *
 * @param elsewhere types of service that answer but that nobody here has told of
 * @param situations ways on: when nothing was asked, and after words of an emergency the safe one
 * @param crisis null unless the question or the answer needs care
 * @param marker of the words that were found
 * @param respelled the question as it may have been meant, or null
 * @param tongues other languages of the site in which there is more
 * @param trueUntil when something opens or closes next that was found, or null
 */
public record SearchPage(
    String question,
    Care care,
    List<ServiceCard> services,
    List<TypeCard> elsewhere,
    List<ArticleCard> articles,
    List<NationalService> national,
    List<PlaceView> places,
    List<AskButton> buttons,
    List<LifeSituation> situations,
    CrisisNotice crisis,
    Filters filters,
    List<Facet> facets,
    Marker marker,
    String respelled,
    List<String> tongues,
    Instant trueUntil) {

  public int count() {
    return services.size() + elsewhere.size() + articles.size() + national.size() + places.size();
  }

  /** What has been chosen to narrow the answers. */
  public List<Choice> chosen() {
    return facets.stream()
        .flatMap(facet -> facet.choices().stream())
        .filter(Choice::chosen)
        .toList();
  }

  /** Lines that answer in an emergency come last, the others with those to talk to. */
  public List<NationalService> national(boolean urgent) {
    return national.stream().filter(it -> it.crisis() == urgent).toList();
  }

  /** The question at the end of an address. */
  public String query() {
    return "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
  }

  public boolean isAsked() {
    return !question.isEmpty();
  }

  public boolean isUrgent() {
    return care == Care.TOP;
  }
}
