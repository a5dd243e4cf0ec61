package fi.perhepuu.knowledge.national;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the national services of a front page: the lines of the crisis notice that speak the
 * reader's language, then the most useful one from each branch of the service tree, so that a
 * family sees help with different things. The emergency number is not among them: it stands on
 * every page.
 */
record HomeChoice(ModelRelease release, String language) {

  private static final int MOST = 6;
  private static final String EMERGENCY = "emergency-112";
  private static final Set<String> OFFICIAL = Set.of("fi", "sv");
  private static final Set<String> FOR_ANY_FAMILY = Set.of("families", "parents");

  List<NationalService> of(List<NationalService> services) {
    var spoken =
        services.stream()
            .filter(service -> service.speaks(language) && !service.code().equals(EMERGENCY))
            .toList();
    var chosen = new ArrayList<>(spoken.stream().filter(this::isInCrisisNotice).toList());
    var ranked =
        spoken.stream()
            .filter(service -> !service.crisis())
            .sorted(Comparator.comparing(this::worth).reversed())
            .toList();
    Set<String> branches = new HashSet<>();
    chosen.forEach(service -> branches.add(branch(service)));
    ranked.stream().filter(service -> branches.add(branch(service))).forEach(chosen::add);
    ranked.stream().filter(service -> !chosen.contains(service)).forEach(chosen::add);
    return chosen.stream().limit(MOST).toList();
  }

  private boolean isInCrisisNotice(NationalService service) {
    return release.all("crisis-notice").stream()
        .anyMatch(notice -> notice.words("nationalServices").contains(service.code()));
  }

  private String branch(NationalService service) {
    var theme = service.themes().get(0);
    return release.all("branches").stream()
        .filter(branch -> branch.words("themes").contains(theme))
        .map(ModelNode::code)
        .findFirst()
        .orElse(theme);
  }

  /** Made for the reader's language, kept safe by the model, a human to talk to, for any family. */
  private int worth(NationalService service) {
    int worth = isMadeForTheLanguage(service) ? 3 : 0;
    worth += release.get("national-services", service.code()).flag("safety") ? 3 : 0;
    worth += !service.phones().isEmpty() || talks(service) ? 2 : 0;
    return worth + (isForAnyFamily(service) ? 1 : 0);
  }

  private boolean isMadeForTheLanguage(NationalService service) {
    return service.languages().size() == 1
        || (!OFFICIAL.contains(language) && service.languages().size() > 3);
  }

  private static boolean talks(NationalService service) {
    return service.ways().contains(Way.PHONE) || service.ways().contains(Way.CHAT);
  }

  private static boolean isForAnyFamily(NationalService service) {
    return service.audience() == null || FOR_ANY_FAMILY.contains(service.audience());
  }
}
