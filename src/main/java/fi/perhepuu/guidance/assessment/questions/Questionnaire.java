package fi.perhepuu.guidance.assessment.questions;

import fi.perhepuu.guidance.assessment.rules.Rule;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions for thinking about one's own situation. It is no test and never names an illness.
 *
 * @param version the release of the model it is of, which every result names
 * @param summed the codes of the questions that are added up
 * @param few what is shown when too few were answered to say anything of the whole
 * @param bands from the lightest to the heaviest
 * @param limit how many services a result offers at most
 */
public record Questionnaire(
    String code,
    String version,
    LocalizedText name,
    LocalizedText forWhom,
    LocalizedText timeframe,
    LocalizedText disclaimer,
    LocalizedText slug,
    List<Step> steps,
    Set<String> summed,
    Few few,
    List<Band> bands,
    List<ItemRule> itemRules,
    List<AgeFilter> filters,
    int limit) {

  /** Single answers that lead somewhere. */
  public record ItemRule(Rule when, List<String> offer) {}

  /** Services that are for some ages only. */
  public record AgeFilter(List<String> services, List<String> ages) {}

  /**
   * @param band the code of the band all the same shown, or empty
   */
  public record Few(int least, String band, LocalizedText text) {}

  public Optional<Step> step(String stepCode) {
    return steps.stream().filter(it -> it.code().equals(stepCode)).findFirst();
  }

  public int placeOf(Step step) {
    return steps.indexOf(step);
  }

  public Optional<Band> band(String bandCode) {
    return bands.stream().filter(it -> it.code().equals(bandCode)).findFirst();
  }

  /** The type of service it leads to first in the hardest times: it belongs where that belongs. */
  public Optional<String> leadsTo() {
    return bands.isEmpty()
        ? Optional.empty()
        : bands.get(bands.size() - 1).offer().stream().findFirst();
  }
}
