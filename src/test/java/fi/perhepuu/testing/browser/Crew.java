package fi.perhepuu.testing.browser;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Browsers working side by side, each on the one thread it was made on, as Playwright wants it. */
public final class Crew implements AutoCloseable {

  private final List<Member> members;

  public Crew(int size) {
    members = Stream.generate(Member::new).limit(size).toList();
  }

  /** Every member does the work, at the same time; returns when all have done. */
  public void together(Consumer<Browsing> work) {
    members.stream().map(member -> member.does(work)).toList().forEach(Crew::await);
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    together(Browsing::close);
    members.forEach(member -> member.thread.shutdown());
  }

  private static final class Member {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Browsing browsing;

    Future<?> does(Consumer<Browsing> work) {
      return thread.submit(() -> work.accept(browsing()));
    }

    private Browsing browsing() {
      if (browsing == null) {
        browsing = Browsing.another();
      }
      return browsing;
    }
  }
}
