package fi.perhepuu.guidance.assessment;

import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.guidance.assessment.questions.Step;
import fi.perhepuu.knowledge.national.CrisisNotices;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.knowledge.national.NationalServices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Finds who helps at once, as the questions say; where they say nothing, the crisis lines. */
@ApplicationScoped
class UrgentDesk {

  private static final int MOST_LINES = 4;

  @Inject CrisisNotices notices;
  @Inject NationalServices national;
  @Inject ServiceDesk services;

  UrgentHelp help(Collection<Step> steps) {
    var shown = steps.stream().map(Step::urgent).filter(it -> it != null).toList();
    var types = shown.stream().flatMap(it -> it.services().stream()).distinct().toList();
    var lines = shown.stream().flatMap(it -> it.national().stream()).distinct().toList();
    return new UrgentHelp(
        notices.current(),
        lines.isEmpty() ? firstLines() : named(lines),
        services.cardsOfTypes(types),
        services.typesWithoutLocal(types));
  }

  private List<NationalService> firstLines() {
    return national.crisisLines().stream().limit(MOST_LINES).toList();
  }

  private List<NationalService> named(List<String> lines) {
    return lines.stream().flatMap(code -> national.find(code).stream()).toList();
  }
}
