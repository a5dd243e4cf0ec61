package fi.perhepuu.knowledge.national;

import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The national services of the model. They belong to the knowledge bank, which every tenant has; a
 * theme the tenant has not licensed loses its heading, never its crisis lines.
 */
@ApplicationScoped
public class NationalServices {

  @Inject ModelReleases models;
  @Inject LicensedModules modules;

  public List<NationalService> all() {
    return services().toList();
  }

  /**
   * The services of the themes, of each theme in turn so that the first few help with different
   * things; of a theme, first those that speak the reader's language and are mainly about it.
   */
  public List<NationalService> ofThemes(Collection<String> themes, String language) {
    var byTheme = themes.stream().map(theme -> about(theme, language)).toList();
    int longest = byTheme.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, longest)
        .boxed()
        .flatMap(
            turn -> byTheme.stream().flatMap(services -> services.stream().skip(turn).limit(1)))
        .distinct()
        .toList();
  }

  private List<NationalService> about(String theme, String language) {
    Comparator<NationalService> mainly =
        Comparator.comparing(service -> !service.themes().get(0).equals(theme));
    return services()
        .filter(service -> service.themes().contains(theme))
        .sorted(spoken(language).thenComparing(mainly))
        .toList();
  }

  /** The lines for an emergency, in the order of the model. */
  public List<NationalService> crisisLines() {
    return services().filter(NationalService::crisis).toList();
  }

  /** One service by its code; nothing when the model no longer has it. */
  public Optional<NationalService> find(String code) {
    return models.current().find("national-services", code).map(NationalReader::read);
  }

  /** The few a front page shows, chosen for a reader of the language. */
  public List<NationalService> forHome(String language) {
    return new HomeChoice(models.current(), language).of(all());
  }

  /** All of them: for an emergency first, then under the first theme the tenant has. */
  public List<NationalGroup> groups(String language) {
    var release = models.current();
    var crisis = new NationalGroup("crisis", null, crisisLines());
    var others =
        release.all("themes").stream()
            .map(
                theme -> new NationalGroup(theme.code(), theme.name(), of(theme.code(), language)));
    return Stream.concat(Stream.of(crisis), others)
        .filter(group -> !group.services().isEmpty())
        .toList();
  }

  private List<NationalService> of(String theme, String language) {
    return services()
        .filter(service -> !service.crisis() && theme.equals(mainTheme(service)))
        .sorted(spoken(language))
        .toList();
  }

  private String mainTheme(NationalService service) {
    return service.themes().stream()
        .filter(theme -> isLicensed(models.current(), theme))
        .findFirst()
        .orElse(service.themes().get(0));
  }

  private boolean isLicensed(ModelRelease release, String theme) {
    return release.get("themes", theme).string("module").map(modules::has).orElse(true);
  }

  private Stream<NationalService> services() {
    return models.current().all("national-services").stream().map(NationalReader::read);
  }

  private static Comparator<NationalService> spoken(String language) {
    return Comparator.comparing(service -> !service.speaks(language));
  }
}
