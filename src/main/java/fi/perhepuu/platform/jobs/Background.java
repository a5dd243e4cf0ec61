package fi.perhepuu.platform.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work beside the requests, on the server's own threads. The only place that starts any: elsewhere
 * a new thread would lose its tenant.
 */
@ApplicationScoped
public class Background {

  private static final Logger LOG = Logger.getLogger(Background.class.getName());

  @Resource ManagedScheduledExecutorService executor;

  private final List<Future<?>> repeated = new CopyOnWriteArrayList<>();

  public void run(Runnable work) {
    executor.submit(() -> carefully(work));
  }

  public void after(Duration pause, Runnable work) {
    executor.schedule(() -> carefully(work), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Repeats {@code work} with {@code pause} between the end of one and the start of the next. */
  public void repeat(Duration pause, Runnable work) {
    repeated.add(
        executor.scheduleWithFixedDelay(
            () -> carefully(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Runs all, at most {@code threads} at a time, and waits; a failed one is logged. */
  public <T> void all(int threads, List<Callable<T>> work) throws InterruptedException {
    for (int from = 0; from < work.size(); from += threads) {
      var batch = work.subList(from, Math.min(work.size(), from + threads));
      for (var done : executor.invokeAll(batch)) {
        try {
          done.get();
        } catch (ExecutionException failed) {
          LOG.log(Level.SEVERE, "Background work failed", failed.getCause());
        }
      }
    }
  }

  // A repeated task that throws is never run again, so nothing may escape.
  private static void carefully(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "Background work failed", failed);
    }
  }

  @PreDestroy
  void stop() {
    repeated.forEach(work -> work.cancel(true));
  }
}
