package fi.perhepuu.guidance.search;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.guidance.LifeSituation;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.national.CrisisNotice;
import fi.perhepuu.knowledge.national.NationalService;
import java.util.List;

/**
 * What was asked and what answers.
 *
 * @param elsewhere types of service that answer but that nobody here has told of
 * @param situations ways on: when nothing was asked, and after words of an emergency the safe one
 * @param crisis null unless the question or the answer needs care
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
    CrisisNotice crisis) {

  public int count() {
    return services.size() + elsewhere.size() + articles.size() + national.size() + places.size();
  }

  public boolean isAsked() {
    return !question.isEmpty();
  }

  public boolean isUrgent() {
    return care == Care.TOP;
  }
}
