package fi.perhepuu.licensing.derived;

import fi.perhepuu.editing.WholeTenant;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.ModelRights;
import fi.perhepuu.licensing.publishing.DraftDesk;
import fi.perhepuu.licensing.publishing.Drafts;
import fi.perhepuu.licensing.publishing.ReleaseChanges;
import fi.perhepuu.licensing.releases.ModelSource;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.licensing.releases.Releases;
import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a licensor that follows another one sees what its model has become and makes its next
 * release, which it then publishes itself. Drafts lie outside the tenant's schema: nothing here may
 * run in the tenant's transaction.
 */
@ApplicationScoped
class DerivedDesk {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  // A release an operator has sent may be numbered otherwise.
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  @Inject DerivingRight right;
  @Inject ModelRights license;
  @Inject WholeTenant rights;
  @Inject ModelReleases models;
  @Inject ReleaseShelf shelf;
  @Inject DraftDesk desk;
  @Inject Drafts drafts;
  @Inject OwnDrafts own;
  @Inject DerivedTrail trail;
  @Inject Tenants tenants;
  @Inject Locality locality;
  @Inject Actor actor;
  @Inject Texts texts;
  @Inject InstantSource clock;

  DerivedPage page(DerivedWords sent, Map<String, String> errors, boolean done) {
    right.require();
    var former = former();
    // As its files have it: what keeps families safe is the nation's, whatever the county says.
    var adopted = shelf.releases().find(models.shared().version());
    var base = former.or(() -> adopted).orElseThrow();
    var words = sent == null ? DerivedWords.of(former, languages()) : sent;
    var standing =
        new DerivedPage.Standing(
            version(former), models.shared().version(), former, own.waiting(), licensees());
    try {
      var files = model(former).files(about(version(former), words.named())).byName();
      var changes = ReleaseChanges.between(base, shelf.read(ModelSource.of(files)));
      return new DerivedPage(standing, changes, List.of(), words, errors, done);
    } catch (FaultyData faulty) {
      return new DerivedPage(standing, List.of(), faulty.faults(), words, errors, done);
    }
  }

  /**
   * Makes the next release, to be looked at and published; the last one made is the one that waits.
   *
   * @param seen the version that was looked at
   * @return its sha256
   * @throws FaultyData when the model cannot be one for others yet
   */
  String draft(String seen, DerivedWords words) {
    right.require();
    rights.require();
    license.requireEdit();
    var former = former();
    var version = version(former);
    if (!version.equals(seen)) {
      throw new Refused("other-release", "There is another release by now.");
    }
    var zip = model(former).files(about(version, words)).zip();
    var waiting = own.waiting();
    var taken = desk.take(zip, actor.name() + ", " + CurrentTenant.get().slug());
    var others = new HashSet<>(waiting.stream().map(Drafts.Draft::sha256).toList());
    boolean sentBefore = others.remove(taken.sha256());
    others.forEach(drafts::remove);
    if (!sentBefore) {
      trail.sent(version, taken.sha256());
    }
    return taken.sha256();
  }

  /** Those of the model's languages that the tenant publishes: in these it writes for others. */
  List<String> languages() {
    var all = models.shared().languages();
    var spoken = all.stream().filter(locality::speaks).toList();
    return spoken.isEmpty() ? all : spoken;
  }

  private DerivedModel model(Optional<ModelRelease> former) {
    return new DerivedModel(
        line(), models.shared(), models.current(), former, languages(), shelf.shapes());
  }

  private Map<String, Object> about(String version, DerivedWords words) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("code", version);
    about.put("release", version);
    about.put("name", words.name());
    Map<String, String> attribution = new LinkedHashMap<>();
    words
        .name()
        .forEach(
            (language, name) ->
                attribution.put(
                    language,
                    texts.get(language, "licensing.derived.attribution").replace("{0}", name)));
    about.put("attribution", attribution);
    about.put("publishedOn", clock.instant().atZone(ZONE).toLocalDate().toString());
    about.put("notes", words.notes());
    return about;
  }

  private static String line() {
    return CurrentTenant.get().slug();
  }

  private Optional<ModelRelease> former() {
    return shelf.releases().newestIn(line());
  }

  private static String version(Optional<ModelRelease> former) {
    var prefix = line() + "-";
    var said = former.map(ModelRelease::version).filter(it -> it.startsWith(prefix)).orElse("");
    var number = NUMBER.matcher(said.substring(Math.min(said.length(), prefix.length())));
    int last = number.lookingAt() ? Integer.parseInt(number.group()) : 0;
    return prefix + (last + 1);
  }

  /** Who has been licensed a release of the tenant's own model. */
  private List<Tenant> licensees() {
    return tenants.all().stream().filter(it -> isOurs(it.license().get("modelRelease"))).toList();
  }

  private boolean isOurs(Object release) {
    return shelf
        .releases()
        .find(Objects.toString(release, null))
        .filter(it -> Releases.line(it).equals(line()))
        .isPresent();
  }
}
