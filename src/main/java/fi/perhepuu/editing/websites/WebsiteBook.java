package fi.perhepuu.editing.websites;

import fi.perhepuu.editing.items.ItemDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the websites that are named, and whose turn it is tonight. */
@ApplicationScoped
@Transactional
class WebsiteBook {

  /** A single failure is nobody's concern yet: sites rest, too. */
  private static final int CONCERN = 2;

  private static final int A_NIGHT = 100;
  private static final int SHOWN = 200;
  private static final Duration NIGHT = Duration.ofHours(12);

  @Inject Websites websites;
  @Inject ItemDesk items;
  @Inject InstantSource clock;

  /** Writes down what is named now, and forgets what is no longer. */
  void refresh() {
    Map<String, Website> known = new HashMap<>();
    websites.all().forEach(it -> known.put(it.item + " " + it.url, it));
    for (var named : websites.named()) {
      var present = known.remove(named[0] + " " + named[1]);
      if (present == null) {
        websites.add(new Website(UUID.fromString((String) named[0]), (String) named[1]));
      }
    }
    known.values().forEach(websites::remove);
  }

  /** A website to be asked. */
  record Turn(UUID id, String url) {}

  /**
   * Whose turn it is; nobody's once enough have been asked tonight. In a transaction that has ended
   * before the website is asked: it may take its time, and a connection must not wait for it.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Turn> next() {
    var night = clock.instant().minus(NIGHT);
    return websites.checkedSince(night) >= A_NIGHT
        ? Optional.empty()
        : websites.next(night).map(it -> new Turn(it.id, it.url));
  }

  void note(UUID id, String outcome, Instant now) {
    websites.find(id).ifPresent(it -> it.answered(outcome, now));
  }

  List<WebsitePage.Row> failing() {
    return websites.failing(CONCERN, SHOWN).stream()
        .flatMap(
            it ->
                items.item(it.item).stream()
                    .map(item -> new WebsitePage.Row(item, it.url, it.outcome, it.failures)))
        .toList();
  }

  long countFailing() {
    return websites.countFailing(CONCERN);
  }
}
