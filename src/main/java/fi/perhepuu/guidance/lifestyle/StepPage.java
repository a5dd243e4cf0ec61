package fi.perhepuu.guidance.lifestyle;

import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * One step of the path and where it leads.
 *
 * @param path the name of the whole path
 * @param elsewhere types no local service is of
 */
public record StepPage(
    LocalizedText path,
    List<LifestyleStep> steps,
    int at,
    List<ServiceCard> services,
    List<TypeCard> elsewhere,
    List<ArticleCard> articles,
    List<NationalService> national) {

  public LifestyleStep step() {
    return steps.get(at);
  }

  /** When some service opens or closes next, or null. */
  Instant trueUntil() {
    return OpenState.firstChange(services.stream().map(ServiceCard::open));
  }

  public int number() {
    return at + 1;
  }

  /** The step before this one, or null. */
  public LifestyleStep previous() {
    return at == 0 ? null : steps.get(at - 1);
  }

  /** The step after this one, or null. */
  public LifestyleStep next() {
    return number() == steps.size() ? null : steps.get(number());
  }
}
