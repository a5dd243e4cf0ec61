package fi.perhepuu.tenancy;

import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.cache.ContentChanged;
import fi.perhepuu.platform.cache.SharedContent;
import fi.perhepuu.platform.jobs.Background;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Who the tenants are and which version of its content each has published. Kept in memory, so that
 * finding a request's tenant costs a look-up and an unknown host costs the database nothing; when
 * the database is away, the last known picture stays.
 */
@ApplicationScoped
public class Tenants {

  private static final Logger LOG = Logger.getLogger(Tenants.class.getName());

  private static final int LOOKS_UNTIL_ALL = 60;

  @Inject ControlDatabase database;
  @Inject Background background;
  @Inject InstantSource clock;
  @Inject Event<SharedContent> changes;

  private volatile Directory directory = Directory.EMPTY;
  private final Map<TenantId, Long> versions = new ConcurrentHashMap<>();
  private volatile SharedContent shared = SharedContent.FIRST;
  private volatile Instant changed;
  private volatile boolean reachable;
  private int looks;

  /** The tenant of an exact, lower-case host name without port. */
  public Optional<Tenant> atHost(String host) {
    return directory.atHost(host);
  }

  public Collection<Tenant> all() {
    return directory.byId().values();
  }

  public Optional<Tenant> find(TenantId id) {
    return Optional.ofNullable(directory.byId().get(id));
  }

  /**
   * Grows whenever the tenant publishes, or all are given something; pages rendered at an older
   * version are stale.
   */
  public long contentVersion(TenantId id) {
    return ownVersion(id) + shared.version();
  }

  /** Grows whenever the tenant publishes. */
  public long ownVersion(TenantId id) {
    return versions.getOrDefault(id, 0L);
  }

  /** Something has come that the pages of all tenants show. */
  public synchronized void allHaveChanged() {
    shared = new SharedContent(shared.version() + 1, clock.instant());
    changes.fire(shared);
  }

  /** How fresh the pages of a tenant must be. */
  CacheScope scope(TenantId id) {
    var everybodys = shared;
    return new CacheScope(id.role(), ownVersion(id) + everybodys.version(), everybodys);
  }

  /** Whether the last look at the database succeeded. */
  public boolean databaseAnswers() {
    return reachable;
  }

  /** Takes a new picture of everything. */
  public void refresh() {
    look(true);
  }

  /**
   * Looks for recent publications and for changes of the tenants themselves: two small indexed
   * queries. A tenant that is not known yet was made by another node, and the whole picture is
   * taken anew; so it is after a while in any case.
   */
  void notice() {
    look(++looks % LOOKS_UNTIL_ALL == 0);
    if (!directory.byId().keySet().containsAll(versions.keySet())) {
      look(true);
    }
  }

  /**
   * Shows at once what this node has just published. The look is taken beside the request: the
   * transaction that published still holds its connection here.
   */
  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged changed) {
    background.run(() -> look(false));
  }

  private void look(boolean everything) {
    try {
      // Versions first: what changes with them is in a picture taken afterwards, so no page is made
      // of an old licence and kept under a new version.
      var recent = database.versions(everything);
      var latest = database.changed();
      if (everything || !Objects.equals(latest, changed)) {
        directory = Directory.of(database.tenants());
        changed = latest;
        versions.keySet().retainAll(directory.byId().keySet());
      }
      // Two looks may overlap; the one that ends later may have begun earlier.
      recent.forEach((id, seen) -> versions.merge(id, seen, Math::max));
      if (!reachable) {
        LOG.info("The database answers.");
      }
      reachable = true;
    } catch (SQLException away) {
      if (reachable) {
        LOG.log(Level.WARNING, "The database does not answer; pages come from memory.", away);
      }
      reachable = false;
    }
  }
}
