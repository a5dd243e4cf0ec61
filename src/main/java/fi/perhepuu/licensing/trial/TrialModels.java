package fi.perhepuu.licensing.trial;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.publishing.DraftDesk;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The drafts that are being looked at: read once for the pages of one reader. */
@ApplicationScoped
class TrialModels {

  private static final int MOST = 4;

  @Inject DraftDesk drafts;
  @Inject ReleaseShelf shelf;

  private final Cache<String, Shown> read =
      Caffeine.newBuilder().expireAfterWrite(TrialTickets.LIFE).maximumSize(MOST).build();

  /** A draft as it would be served. */
  record Shown(String version, ModelRelease model) {}

  /** Nothing when it has been published, thrown away or made impossible meanwhile. */
  Optional<Shown> find(String sha256) {
    try {
      return Optional.of(read.get(sha256, this::read));
    } catch (NotFound | FaultyData gone) {
      return Optional.empty();
    }
  }

  private Shown read(String sha256) {
    var draft = drafts.draft(sha256);
    return new Shown(draft.version(), shelf.asServed(draft.model()));
  }
}
