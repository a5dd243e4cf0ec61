package fi.perhepuu.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Targets loaded in turn, round after round, each round beginning with another one: what changes on
 * the machine meanwhile meets all of them alike.
 */
final class Rounds {

  private static final int SLICE = 2;
  private static final int MOST_SLICES = 15;

  private final Wrk wrk;
  private final Extent extent;
  private final ServerProcess server;
  private final Map<Target, Figures> figures = new HashMap<>();

  /** What one target showed, a figure per round. */
  static final class Figures {
    final Samples perSecond = new Samples();
    final Samples cpuMicros = new Samples();
    final Samples slowMillis = new Samples();

    private void add(Cell cell) {
      perSecond.add(cell.perSecond());
      cpuMicros.add(cell.cpuMicros());
      slowMillis.add(cell.slowMillis());
    }
  }

  Rounds(Wrk wrk, Extent extent, ServerProcess server) {
    this.wrk = wrk;
    this.extent = extent;
    this.server = server;
  }

  /** Until each has answered often enough for its code to be compiled, on a slow machine too. */
  void warmUp(List<Target> targets) {
    for (var target : targets) {
      double answers = 0;
      for (int i = 0; i < MOST_SLICES && answers < extent.warmUp() * 1000; i++) {
        answers += wrk.load(target, SLICE, server).perSecond() * SLICE;
      }
    }
  }

  void run(List<Target> targets) {
    for (int round = 0; round < extent.rounds(); round++) {
      for (int i = 0; i < targets.size(); i++) {
        one(targets.get((i + round) % targets.size()));
      }
    }
  }

  void one(Target target) {
    figures
        .computeIfAbsent(target, unknown -> new Figures())
        .add(wrk.load(target, extent.seconds(), server));
  }

  Figures of(Target target) {
    return figures.get(target);
  }
}
