package fi.perhepuu.help.requests;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody is about to send, checked already.
 *
 * @param ticket of the form; sent twice it is one request
 * @param button code of the help button
 * @param language of the page
 * @param answerLanguage the language the answer should be in
 * @param sender who is writing, by the model's code, or empty
 * @param topics by the model's codes
 * @param letter what was asked and answered: values by the field's code
 * @param contact name, phone, e-mail; empty when the sender stays unnamed
 */
public record Draft(
    UUID ticket,
    String button,
    UUID queue,
    UUID controller,
    String language,
    String answerLanguage,
    String sender,
    List<String> topics,
    Map<String, List<String>> letter,
    Map<String, List<String>> contact,
    boolean consent,
    boolean danger,
    int promisedDays,
    LocalDate due) {

  /** The same as another request. Sent twice, it is the same other one. */
  Draft afresh() {
    var next = UUID.nameUUIDFromBytes(("after " + ticket).getBytes(StandardCharsets.UTF_8));
    return new Draft(
        next,
        button,
        queue,
        controller,
        language,
        answerLanguage,
        sender,
        topics,
        letter,
        contact,
        consent,
        danger,
        promisedDays,
        due);
  }

  boolean isAnonymous() {
    return contact.isEmpty();
  }
}
