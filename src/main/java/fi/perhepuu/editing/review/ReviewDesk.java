package fi.perhepuu.editing.review;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** What a link shows, and what it does when its button is pressed. */
@ApplicationScoped
@Transactional
class ReviewDesk {

  @Inject ReviewLinks links;
  @Inject ContentKinds kinds;
  @Inject ContentDesk desk;
  @Inject ItemDesk items;
  @Inject History history;
  @Inject Facts facts;
  @Inject InstantSource clock;

  /** The thing, to be read; a link that serves no more shows only whether it has been used. */
  ReviewPage look(String token) {
    var link = links.find(Digests.sha256(token)).orElse(null);
    if (link == null || !link.isOpen(clock.instant())) {
      return ReviewPage.closed(link != null && link.usedAt != null);
    }
    var item = items.item(link.item).orElse(null);
    if (item == null || item.published() == null) {
      return ReviewPage.closed(false);
    }
    var content = history.version(item.id(), item.published()).content();
    return new ReviewPage(
        item.name(), item.care().reviewedOn(), facts.of(kinds.get(item.list()), content), false);
  }

  /** Answers whether the link has served; it does so once. */
  boolean confirm(String token) {
    var link = links.take(Digests.sha256(token)).orElseThrow(() -> new NotFound("link"));
    if (!link.isOpen(clock.instant())) {
      return false;
    }
    link.use(clock.instant());
    desk.confirmAs(link.name + " <" + link.email + ">", link.name, link.item);
    return true;
  }
}
