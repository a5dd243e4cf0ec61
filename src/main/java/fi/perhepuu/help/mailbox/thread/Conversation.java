package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.help.inbox.thread.Said;
import fi.perhepuu.help.requests.RequestView;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything of a request that is its family's to see.
 *
 * @param letter what was asked and answered when it was sent
 * @param today in the tenant's time
 */
public record Conversation(
    RequestView request,
    Whereabouts at,
    List<Said> letter,
    List<Line> lines,
    List<Reader> readers,
    LocalDate today) {

  /** There is an answer the family has not seen yet. */
  public boolean isAnswered() {
    return lines.stream().anyMatch(Line::fresh);
  }

  /** The promise has been broken and there is no answer yet. */
  public boolean isLate() {
    return isOpen() && request.answeredAt() == null && request.due().isBefore(today);
  }

  public boolean isOpen() {
    return request.state().isOpen();
  }

  /** Whether anything more can be written; what has been answered can be taken up again. */
  public boolean isWritable() {
    return !request.state().code().equals("withdrawn");
  }
}
