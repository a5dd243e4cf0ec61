package fi.perhepuu.branding.console;

import fi.perhepuu.branding.BrandDrafts;
import fi.perhepuu.branding.marks.MarkDesk;
import fi.perhepuu.branding.marks.PictureReader;
import fi.perhepuu.branding.marks.RefusedPicture;
import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.PublishingDesk;
import fi.perhepuu.editing.Writing;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Saves the brand, publishes it and takes a publication back. */
@ApplicationScoped
@Transactional
public class BrandDesk {

  private static final String LIST = BrandDrafts.LIST;

  @Inject ContentDesk content;
  @Inject PublishingDesk publishing;
  @Inject ItemDesk items;
  @Inject History history;
  @Inject MarkDesk marks;

  public ItemView save(UUID id, int basedOn, Map<String, Object> document) {
    return content.save(LIST, new Writing(id, basedOn, document, "saved"));
  }

  /** Publishes what has been saved; once, however often it is asked for. */
  public void publish(ItemView saved) {
    if (saved.published() == null || saved.published() != saved.revision()) {
      publishing.publish(LIST, saved.id(), saved.revision());
    }
  }

  /** Whether families have seen another version before this one. */
  public boolean isUndoable(ItemView item) {
    return item != null
        && item.published() != null
        && history.publishedBefore(item.id(), item.published()).isPresent();
  }

  /**
   * Families see again what they saw before. What was undone stays in the history, and undoing once
   * more brings it back.
   *
   * @param undone the version the admin saw as published: a second click finds another
   */
  public void undo(int undone) {
    var item = locked();
    if (item.published() == null || item.published() != undone) {
      return;
    }
    var before = history.publishedBefore(item.id(), undone);
    if (before.isPresent()) {
      publish(content.restore(LIST, item.id(), before.getAsInt()));
    }
  }

  /** Puts the draft away: what families see is the newest version again. */
  public void discard() {
    var item = locked();
    if (item.hasUnpublished()) {
      publish(content.restore(LIST, item.id(), item.published()));
    }
  }

  private ItemView locked() {
    return items.hold(items.item(LIST, LIST).id());
  }

  /** Keeps a mark that came with the form; it may be named by a draft from now on. */
  public String keep(byte[] file) throws RefusedPicture {
    return marks.keep(PictureReader.read(file)).name();
  }
}
