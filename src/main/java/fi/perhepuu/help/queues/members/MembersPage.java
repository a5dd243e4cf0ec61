package fi.perhepuu.help.queues.members;

import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.help.queues.MemberView;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.People;
import java.util.List;

/**
 * Who answers in a queue, and the form that adds or changes one of them.
 *
 * @param able who may be added
 * @param languages those the queue answers in
 * @param substitute the queue that sees to what is late, or null
 * @param changing whether the form is about somebody who is a member already
 * @param done what has just been done, or empty
 */
public record MembersPage(
    QueueView queue,
    List<MemberView> members,
    List<People.Person> able,
    List<Option> languages,
    QueueView substitute,
    MemberForm form,
    boolean changing,
    FormErrors errors,
    String done) {

  /** Whoever is being changed, or null. */
  public MemberView changed() {
    return members.stream()
        .filter(it -> changing && it.account().toString().equals(form.account()))
        .findFirst()
        .orElse(null);
  }

  /** How a language of the queue is called. */
  public Option language(String code) {
    return languages.stream().filter(it -> it.value().equals(code)).findFirst().orElse(null);
  }
}
