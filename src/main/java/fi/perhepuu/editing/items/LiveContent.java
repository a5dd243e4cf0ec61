package fi.perhepuu.editing.items;

import fi.perhepuu.platform.cache.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What families see: put there, and every node told that it has changed. */
@ApplicationScoped
@Transactional
public class LiveContent {

  @Inject LiveRows rows;
  @Inject Event<ContentChanged> changed;

  public void put(List<Object> published) {
    rows.put(published);
  }

  /** To be called once by whoever has changed something families see. */
  public void hasChanged() {
    rows.bumpVersion();
    changed.fire(new ContentChanged());
  }
}
