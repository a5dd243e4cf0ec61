package fi.perhepuu.platform.cache;

import fi.perhepuu.platform.jobs.Background;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes kept pages anew when what all owners share has changed: one at a time, with pauses, so that
 * readers notice nothing. What is being read comes first, then what is read most. Nobody depends on
 * it: a page it has not come to is made by the request that asks for it, when it has waited long
 * enough.
 */
@ApplicationScoped
class Renewal {

  private static final Logger LOG = Logger.getLogger(Renewal.class.getName());

  private static final int MOST = 5_000;
  private static final Duration ALL = Duration.ofSeconds(35);
  private static final long LONGEST_PAUSE = 100;
  private static final long SHORTEST_PAUSE = 20;

  @Inject PageCache pages;
  @Inject Background background;

  private final Set<PageCache.Key> read = ConcurrentHashMap.newKeySet();
  private final Queue<PageCache.Key> others = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean working = new AtomicBoolean();
  private volatile long shared;
  private volatile long pause = LONGEST_PAUSE;
  private volatile InetSocketAddress server;

  /** Where this server is reached; every request knows. */
  void reachedBy(HttpServletRequest request) {
    if (server == null) {
      server = new InetSocketAddress(request.getLocalAddr(), request.getLocalPort());
    }
  }

  void begin(@Observes SharedContent changed) {
    shared = changed.version();
    var outdated = pages.behind(shared, MOST);
    others.clear();
    others.addAll(outdated);
    pause = pause(outdated);
    go();
  }

  /** Somebody reads a page that is waiting. */
  void soon(PageCache.Key key) {
    if (read.add(key)) {
      go();
    }
  }

  private static long pause(List<PageCache.Key> outdated) {
    long even = ALL.toMillis() / Math.max(1, outdated.size());
    return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, even));
  }

  private void go() {
    if (working.compareAndSet(false, true)) {
      background.run(this::next);
    }
  }

  private void next() {
    var key = take();
    if (key == null) {
      working.set(false);
      if (!read.isEmpty()) {
        go();
      }
      return;
    }
    try {
      renew(key);
    } finally {
      background.after(Duration.ofMillis(pause), this::next);
    }
  }

  private PageCache.Key take() {
    for (var key : read) {
      if (read.remove(key)) {
        return key;
      }
    }
    return others.poll();
  }

  private void renew(PageCache.Key key) {
    var page = pages.find(key);
    if (page == null || !page.isBehind(shared)) {
      return;
    }
    page.stopWaiting();
    try {
      SelfVisit.open(server, page.host, key.path());
    } catch (IOException unanswered) {
      LOG.log(Level.WARNING, unanswered, () -> "Not made anew: " + key.path());
    }
  }
}
