package fi.perhepuu.site;

import fi.perhepuu.catalog.places.WeekDesk;
import fi.perhepuu.guidance.AgeStages;
import fi.perhepuu.guidance.LifeSituations;
import fi.perhepuu.guidance.ServiceTree;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.knowledge.national.NationalServices;
import fi.perhepuu.licensing.LicensedModules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers the front page from the areas, as far as the tenant has licensed them. */
@ApplicationScoped
class HomeDesk {

  @Inject LicensedModules modules;
  @Inject HelpButtonDesk help;
  @Inject AgeStages ages;
  @Inject LifeSituations situations;
  @Inject ServiceTree tree;
  @Inject WeekDesk weeks;
  @Inject NationalServices national;

  HomeView home(String language) {
    return new HomeView(
        modules.has(HelpButtonDesk.MODULE) ? help.forHome() : List.of(),
        ages.all(),
        situations.all(),
        tree.view(),
        modules.has("meeting-places") ? weeks.week() : null,
        national.forHome(language));
  }
}
