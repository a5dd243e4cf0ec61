package fi.perhepuu.help.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request as it is: nothing of what was told.
 *
 * @param button code of the help button
 * @param offeredTo the queue it has been offered to, or null
 * @param owner account of whoever is responsible, or null: nobody has taken it yet
 * @param answerLanguage the language the family wants to be answered in
 * @param sender who is writing, by the model's code, or empty
 * @param due the day by whose end it is answered
 * @param hold why it must not be erased, or null
 * @param steps how many there are in its history: who has seen fewer has not seen the newest
 */
public record RequestView(
    UUID id,
    String button,
    UUID queue,
    UUID controller,
    UUID offeredTo,
    UUID owner,
    RequestState state,
    String language,
    String answerLanguage,
    String sender,
    List<String> topics,
    boolean anonymous,
    boolean consent,
    boolean danger,
    LocalDate due,
    Instant arrivedAt,
    Instant answeredAt,
    Instant closedAt,
    String outcome,
    LocalDate eraseOn,
    Instant erasedAt,
    String hold,
    int promisedDays,
    int steps) {

  static RequestView of(HelpRequest it) {
    return new RequestView(
        it.id,
        it.button,
        it.queue,
        it.controller,
        it.offeredTo,
        it.owner,
        it.state,
        it.language,
        it.answerLanguage,
        it.sender,
        List.copyOf(it.topics),
        it.anonymous,
        it.consent,
        it.danger,
        it.due,
        it.arrivedAt,
        it.answeredAt,
        it.closedAt,
        it.outcome,
        it.eraseOn,
        it.erasedAt,
        it.hold,
        it.promisedDays,
        it.steps);
  }

  /** What workers call it among themselves: short, and telling nobody anything. */
  public String reference() {
    return id.toString().substring(0, 8);
  }
}
