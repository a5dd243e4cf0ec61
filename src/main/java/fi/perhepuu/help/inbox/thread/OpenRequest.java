package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.help.inbox.RequestRow;
import fi.perhepuu.help.inbox.access.Ground;
import fi.perhepuu.help.inbox.access.ParticipantView;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A request that has been opened, and its opening written down.
 *
 * @param row as the list shows it
 * @param controller whose register it is in
 * @param ground why the reader may read it
 * @param whole whether what was told is shown; an offer without the sender's consent shows none
 * @param readings who has read it, newest first
 * @param intact whether no row of them has been changed or lost
 * @param names of those who answer
 * @param possible codes of what the reader may do
 */
public record OpenRequest(
    RequestRow row,
    LocalizedText controller,
    LocalizedText ownerTitle,
    LocalizedText offeredTo,
    LocalDateTime arrived,
    Ground ground,
    boolean whole,
    List<Said> letter,
    List<Said> contact,
    List<Entry> entries,
    List<ReadLine> readings,
    boolean intact,
    List<ParticipantView> participants,
    Map<UUID, String> names,
    Set<String> possible,
    Choices choices) {

  private static final Set<String> WRITTEN =
      Set.of(
          EventKind.MESSAGE.code(),
          EventKind.ASKED.code(),
          EventKind.NOTE.code(),
          EventKind.NOTIFIED.code(),
          EventKind.CLOSED.code());

  public RequestView request() {
    return row.request();
  }

  public boolean may(String action) {
    return possible.contains(action);
  }

  /** What has been written since it arrived. */
  public List<Entry> written() {
    return entries.stream()
        .filter(it -> it.text() != null && WRITTEN.contains(it.event().kind()))
        .toList();
  }

  /** What has happened after a step. */
  public List<Entry> since(int seen) {
    return entries.stream().filter(it -> it.event().seq() > seen).toList();
  }

  /** Whether what was done about danger has been written down. */
  public boolean isNotified() {
    return entries.stream().anyMatch(it -> it.event().is(EventKind.NOTIFIED));
  }
}
