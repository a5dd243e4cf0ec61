package fi.perhepuu.help.asking;

import fi.perhepuu.catalog.services.ServicePhones;
import fi.perhepuu.help.buttons.AskedForm;
import fi.perhepuu.help.buttons.HelpButtonView;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/**
 * A button with the form behind it: all that is needed to write by it.
 *
 * @param safety whether what it is for may be dangerous to be seen writing
 * @param phones the numbers behind it, for when writing does not work
 */
public record AskedButton(
    HelpButtonView button,
    QueueView queue,
    AskedForm form,
    List<Question> questions,
    boolean safety,
    List<ServicePhones> phones,
    LocalizedText crisisNotice) {

  List<Question> at(AskingStep step) {
    return step.fields().stream()
        .flatMap(code -> questions.stream().filter(it -> it.code().equals(code)))
        .toList();
  }

  /** The steps that ask something, and the last one. */
  public List<AskingStep> steps() {
    return Stream.of(AskingStep.values())
        .filter(step -> step == AskingStep.CHECK || !at(step).isEmpty())
        .toList();
  }
}
