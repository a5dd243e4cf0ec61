package fi.perhepuu.guidance;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.guidance.assessment.questions.Questionnaire;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * What helps in a situation or at an age: near first, then what there is elsewhere.
 *
 * @param levels the local services, those for every family first
 * @param buttons the help buttons that suit it
 * @param tests questionnaires for thinking about it
 * @param elsewhere types of service that nobody here has told of
 */
public record GuidancePage(
    List<Level> levels,
    List<AskButton> buttons,
    List<Questionnaire> tests,
    List<TypeCard> elsewhere,
    List<ArticleCard> articles,
    List<NationalService> national) {

  /** Local services of one level of support, under the words families use of it. */
  public record Level(String code, LocalizedText name, List<ServiceCard> services) {}

  /** When some service opens or closes next, or null. */
  Instant trueUntil() {
    return OpenState.firstChange(
        levels.stream().flatMap(level -> level.services().stream()).map(ServiceCard::open));
  }
}
