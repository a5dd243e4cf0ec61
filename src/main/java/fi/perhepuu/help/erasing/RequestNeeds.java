package fi.perhepuu.help.erasing;

import fi.perhepuu.editing.ContentNeed;
import fi.perhepuu.editing.items.ItemView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A queue that requests have come to stays: whose they are would be lost with it. */
@ApplicationScoped
class RequestNeeds implements ContentNeed {

  @Inject ErasableRequests rows;

  @Override
  public boolean needs(ItemView item) {
    return item.list().equals("queues") && rows.anyIn(item.id());
  }

  @Override
  public String refusal() {
    return "has-requests";
  }
}
