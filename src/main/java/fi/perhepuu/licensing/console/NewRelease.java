package fi.perhepuu.licensing.console;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.platform.html.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Tells a tenant's people that there is a newer release of their model than the one they have. */
@ApplicationScoped
class NewRelease implements Attention {

  private static final int ORDER = 55;

  @Inject ModelReleases models;
  @Inject ReleaseShelf shelf;

  @Override
  public List<Call> calls(Predicate<String> hasRole) {
    boolean isNews = shelf.releases().newer(models.shared().version()).isPresent();
    return isNews && (hasRole.test(Role.ADMIN) || hasRole.test(Role.EDITOR))
        ? List.of(new Call(ORDER, "licensing.attention.release", 1, "git-branch", ModelEntry.HREF))
        : List.of();
  }
}
