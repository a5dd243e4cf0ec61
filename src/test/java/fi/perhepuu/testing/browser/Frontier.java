package fi.perhepuu.testing.browser;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * The pages that have been heard of and not yet been opened. Whoever works on it may find more; it
 * is empty only when nobody is at work any more.
 */
final class Frontier {

  // A week after a week after a week: the same page with other numbers is opened so many times.
  private static final int VARIANTS = 5;

  private final Queue<String> waiting = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> variants = new HashMap<>();
  private int atWork;

  synchronized void hears(Collection<String> paths) {
    paths.forEach(this::hear);
    notifyAll();
  }

  private void hear(String path) {
    if (known.contains(path)) {
      return;
    }
    var query = path.indexOf('?');
    if (query >= 0 && variants.merge(path.substring(0, query), 1, Integer::sum) > VARIANTS) {
      return;
    }
    known.add(path);
    waiting.add(path);
  }

  /** The next page to open; nothing when all is done. Every page taken is to be {@link #leave}d. */
  synchronized Optional<String> take() throws InterruptedException {
    while (waiting.isEmpty() && atWork > 0) {
      wait();
    }
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    atWork++;
    return Optional.of(waiting.remove());
  }

  synchronized void leave() {
    atWork--;
    notifyAll();
  }

  synchronized int size() {
    return known.size();
  }
}
