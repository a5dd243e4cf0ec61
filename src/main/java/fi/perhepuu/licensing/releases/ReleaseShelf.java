package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.jobs.Background;
import fi.perhepuu.tenancy.DeploymentReady;
import fi.perhepuu.tenancy.Tenants;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the releases stand. A broken one among those we ship stops the start, so it is never half
 * there; one published on the deployment is noticed by every node within seconds.
 */
@ApplicationScoped
public class ReleaseShelf {

  private static final Logger LOG = Logger.getLogger(ReleaseShelf.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Inject @Any Instance<ModelSection> areas;
  @Inject PublishedReleases published;
  @Inject Background background;
  @Inject Tenants tenants;

  private final Set<String> refused = new HashSet<>();
  private List<ModelSection> sections;
  private Map<String, ModelShape> shapes;
  private volatile Releases releases = Releases.NONE;

  @PostConstruct
  void load() {
    sections = areas.stream().toList();
    Map<String, ModelShape> byType = new HashMap<>();
    sections.forEach(section -> section.shapes().forEach(shape -> byType.put(shape.type(), shape)));
    shapes = Map.copyOf(byType);
    releases = ShippedReleases.load(sections, shapes);
  }

  void atStartup(@Observes Startup event) {
    // The observer exists so that the releases are loaded, and refused, before the first request.
  }

  void follow(@Observes DeploymentReady event) {
    look();
    background.repeat(PAUSE, this::look);
  }

  public Releases releases() {
    return releases;
  }

  public Map<String, ModelShape> shapes() {
    return shapes;
  }

  /** A release as it is served; one nobody has seen yet here may have just been published. */
  public ModelRelease served(String version) {
    return releases
        .served(version)
        .or(() -> afterLooking(version))
        .orElseThrow(() -> new IllegalStateException("There is no release " + version));
  }

  private Optional<ModelRelease> afterLooking(String version) {
    look();
    return releases.served(version);
  }

  /**
   * Holds the files of a release against every rule, without keeping it.
   *
   * @throws FaultyData naming every fault
   */
  public ModelRelease read(ModelSource source) {
    return new ReleaseReader(releases, sections).read(source);
  }

  /** A release that has been read as it would be served: safe by the newest of all its lines. */
  public ModelRelease asServed(ModelRelease read) {
    return releases.with(read, shapes).served(read.version()).orElseThrow();
  }

  /** Takes in what has been published since; also to be called by whoever has just published. */
  public synchronized void look() {
    try {
      for (var version : published.versions()) {
        if (releases.find(version).isEmpty() && !refused.contains(version)) {
          take(version, published.open(version));
        }
      }
    } catch (SQLException away) {
      LOG.log(Level.FINE, "The published releases could not be looked up", away);
    }
  }

  private void take(String version, ModelSource source) {
    try {
      var release = new ReleaseReader(releases, sections).read(version, source);
      var before = releases;
      releases = before.with(release, shapes);
      LOG.info(() -> "Model release " + version + " is here.");
      if (!before.isServedAs(releases)) {
        tenants.allHaveChanged();
      }
    } catch (FaultyData faulty) {
      refused.add(version);
      LOG.severe(faulty.getMessage());
    }
  }
}
