package fi.perhepuu.help.erasing;

import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.queues.QueueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How long what was told is kept after a request is over. */
@ApplicationScoped
public class RetentionRules {

  /** What somebody unnamed has told is not kept longer than this, whatever the queue says. */
  private static final int ANONYMOUS_DAYS = 30;

  @Inject QueueDesk queues;

  /** The last day on which it is kept; it goes in the night after. */
  public LocalDate eraseOn(UUID queue, boolean anonymous, LocalDate closedOn) {
    int days =
        Optional.ofNullable(queues.queues().get(queue))
            .map(QueueView::keepDays)
            .orElse(QueueView.KEEP_DAYS);
    return closedOn.plusDays(anonymous ? Math.min(days, ANONYMOUS_DAYS) : days);
  }
}
