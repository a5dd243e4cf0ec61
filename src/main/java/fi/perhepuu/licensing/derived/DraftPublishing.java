package fi.perhepuu.licensing.derived;

import fi.perhepuu.editing.WholeTenant;
import fi.perhepuu.licensing.ModelRights;
import fi.perhepuu.licensing.publishing.DraftDesk;
import fi.perhepuu.licensing.publishing.ReleaseChanges;
import fi.perhepuu.licensing.publishing.ReleaseDraft;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Where a licensor looks at a draft of its own model and publishes it. Nobody else's model can be
 * reached from here, and what is published can only be taken by those who have been licensed it.
 */
@ApplicationScoped
class DraftPublishing {

  @Inject DerivingRight right;
  @Inject WholeTenant rights;
  @Inject ModelRights license;
  @Inject OwnDrafts own;
  @Inject DraftDesk desk;
  @Inject ReleaseShelf shelf;
  @Inject DerivedTrail trail;
  @Inject Actor actor;

  /**
   * @throws NotFound when the tenant has no such draft
   */
  DerivedDraftPage page(String sha256) {
    right.require();
    var draft = own.draft(sha256);
    var before = shelf.releases().newestIn(CurrentTenant.get().slug()).orElse(draft.base());
    return new DerivedDraftPage(draft, ReleaseChanges.between(before, draft.model()));
  }

  /**
   * Publishes it for good; twice is once.
   *
   * @throws NotFound when the tenant has no such draft
   * @throws Refused when what has been published since makes it impossible
   */
  void publish(String sha256) {
    requireEdit();
    if (own.isPublished(sha256)) {
      return;
    }
    ReleaseDraft draft = own.draft(sha256);
    desk.publish(sha256, actor.name() + ", " + CurrentTenant.get().slug());
    trail.published(draft.version(), sha256);
  }

  void discard(String sha256) {
    requireEdit();
    var draft = own.draft(sha256);
    desk.discard(sha256);
    trail.discarded(draft.version(), sha256);
  }

  private void requireEdit() {
    right.require();
    rights.require();
    license.requireEdit();
  }
}
