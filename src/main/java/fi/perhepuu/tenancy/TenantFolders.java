package fi.perhepuu.tenancy;

import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.folder.Folder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folders of {@code tenants/}: each creates a tenant that does not exist yet. Applying one
 * again changes nothing; a broken one is refused as a whole, with every fault named, and keeps
 * nobody else from starting.
 */
@ApplicationScoped
public class TenantFolders {

  private static final Logger LOG = Logger.getLogger(TenantFolders.class.getName());

  @Inject
  @ConfigProperty(name = "tenants.dir")
  Path directory;

  private volatile Map<Path, Long> seen = Map.of();

  @Inject Provisioning provisioning;
  @Inject PlatformFacts platformFacts;
  @Inject TenantDrafts drafts;

  /** Whether a folder or a file in one has come, gone or been written since they were applied. */
  boolean haveChanged() throws IOException {
    return Files.isDirectory(directory) && !times().equals(seen);
  }

  private Map<Path, Long> times() throws IOException {
    Map<Path, Long> times = new HashMap<>();
    for (var folder : folders()) {
      times.put(folder, time(folder));
    }
    return times;
  }

  /** A sum and not the newest, because a file put back from a copy is older than it was. */
  private static long time(Path folder) {
    long time = folder.toFile().lastModified();
    var files = folder.toFile().listFiles();
    if (files != null) {
      for (var file : files) {
        time += file.lastModified();
      }
    }
    return time; // of a folder that has just gone: whatever is left of it
  }

  private static Instant written(Path folder) {
    long newest = folder.toFile().lastModified();
    var files = folder.toFile().listFiles();
    if (files != null) {
      for (var file : files) {
        newest = Math.max(newest, file.lastModified());
      }
    }
    return Instant.ofEpochMilli(newest);
  }

  /** Applies every folder; answers how many were refused. */
  public int applyAll() throws IOException, SQLException {
    if (!Files.isDirectory(directory)) {
      LOG.warning(() -> "tenants.dir is not a directory: " + directory);
      return 0;
    }
    var times = times();
    var known = platformFacts.digests();
    var destroyed = platformFacts.destroyed();
    int refused = 0;
    for (var folder : folders()) {
      var digest = FolderDigest.of(folder);
      var name = folder.getFileName().toString();
      var applied = known.get(name);
      // What has been destroyed does not come back because its folder was forgotten.
      boolean gone = applied == null && digest.equals(destroyed.get(name));
      if (!gone && !digest.equals(applied)) {
        refused += apply(folder, digest, applied != null) ? 0 : 1;
      }
    }
    // Not before: a database that went away in between must find the folders changed once more.
    seen = times;
    return refused;
  }

  private List<Path> folders() throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private boolean apply(Path path, String digest, boolean exists) {
    try {
      var draft = drafts.read(new Folder(path));
      if (!exists) {
        provisioning.introduce(provisioning.create(draft.facts(), digest, draft.rows()));
      } else if (platformFacts.follow(draft.facts(), digest, written(path))) {
        LOG.info(
            () ->
                draft.facts().slug()
                    + ": the folder has changed; hosts, modules and licence follow it,"
                    + " content stays as the tenant's own editors left it");
      } else {
        LOG.info(
            () -> draft.facts().slug() + ": an operator has decided otherwise since; that holds");
      }
      return true;
    } catch (FaultyData faulty) {
      LOG.severe(faulty.getMessage());
    } catch (SQLException | RuntimeException failed) {
      LOG.log(Level.SEVERE, failed, () -> "The tenant of " + path + " could not be made");
    }
    return false;
  }
}
