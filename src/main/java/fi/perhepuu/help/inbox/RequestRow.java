package fi.perhepuu.help.inbox;

import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * A request in the list: nothing of what the family has told.
 *
 * @param topics in words
 * @param dye of the button it was sent by
 * @param sender who is writing, in words, or empty
 * @param owner name of whoever is responsible, or null: nobody
 * @param mine whether that is the reader
 * @param ownerAway whether she is away, or no longer here
 * @param left null when the promise has been kept
 */
public record RequestRow(
    RequestView request,
    List<LocalizedText> topics,
    LocalizedText button,
    String dye,
    LocalizedText sender,
    LocalizedText queue,
    String owner,
    boolean mine,
    boolean ownerAway,
    TimeLeft left) {

  /** Nothing else is known of what it is about. */
  public boolean isNamedByButton() {
    return topics.isEmpty() && sender.isEmpty();
  }
}
