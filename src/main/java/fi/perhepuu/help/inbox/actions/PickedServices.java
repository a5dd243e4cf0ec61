package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.editing.items.ItemDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The services of the tenant a worker has picked for a family, by code. */
@ApplicationScoped
class PickedServices {

  static final String KEY = "services";

  @Inject ItemDesk items;

  /** Those that are published; others are as if they had not been picked. */
  List<String> of(Sent sent) {
    var picked = sent.words(KEY);
    return picked.isEmpty()
        ? List.of()
        : items.all(KEY).stream()
            .filter(it -> it.published() != null && picked.contains(it.code()))
            .map(it -> it.code())
            .toList();
  }
}
