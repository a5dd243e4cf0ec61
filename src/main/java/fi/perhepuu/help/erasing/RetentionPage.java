package fi.perhepuu.help.erasing;

import fi.perhepuu.help.queues.QueueView;
import java.util.List;

/** What the next night would erase. */
public record RetentionPage(List<Line> lines) {

  /**
   * One queue's.
   *
   * @param held how many are kept for a reason in law
   */
  public record Line(QueueView queue, long tonight, long held) {}

  public long tonight() {
    return lines.stream().mapToLong(Line::tonight).sum();
  }
}
