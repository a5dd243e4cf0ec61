package fi.perhepuu.site;

import fi.perhepuu.catalog.places.WeekView;
import fi.perhepuu.guidance.AgeStage;
import fi.perhepuu.guidance.LifeSituation;
import fi.perhepuu.guidance.TreeView;
import fi.perhepuu.help.buttons.HelpButtonView;
import fi.perhepuu.knowledge.national.NationalService;
import java.time.Instant;
import java.util.List;

/**
 * The front page, in its order: question, help, ages, situations, tree, the week, the whole
 * country.
 *
 * @param buttons none when the tenant has not licensed help buttons
 * @param week null when it has not licensed meeting places
 */
public record HomeView(
    List<HelpButtonView> buttons,
    List<AgeStage> ages,
    List<LifeSituation> situations,
    TreeView tree,
    WeekView week,
    List<NationalService> national) {

  /** When something on it stops being true, or null. */
  Instant changesAt() {
    return week == null ? null : week.changesAt();
  }

  /** The situation of those who are afraid, or null when the model has none. */
  public LifeSituation afraid() {
    return situations.stream().filter(LifeSituation::sensitive).findFirst().orElse(null);
  }
}
