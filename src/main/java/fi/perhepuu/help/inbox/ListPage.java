package fi.perhepuu.help.inbox;

import fi.perhepuu.help.queues.QueueView;
import java.util.List;
import java.util.Map;

/**
 * A page of the inbox.
 *
 * @param tabs those the reader has
 * @param counts how many there are, as far as they are counted
 * @param queues those she answers in
 * @param more whether there is another page
 */
public record ListPage(
    InboxQuery query,
    List<Tab> tabs,
    Map<Tab, Integer> counts,
    List<QueueView> queues,
    List<RequestRow> rows,
    boolean more) {

  /** The languages the queues answer in. */
  public List<String> languages() {
    return queues.stream().flatMap(it -> it.languages().stream()).distinct().sorted().toList();
  }

  /** The count as it is shown, or empty. */
  public String count(Tab tab) {
    var count = counts.get(tab);
    if (count == null) {
      return "";
    }
    return count < InboxDesk.MANY ? String.valueOf(count) : InboxDesk.MANY - 1 + "+";
  }
}
