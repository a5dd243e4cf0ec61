package fi.perhepuu.knowledge.national;

import fi.perhepuu.licensing.ModelNode;
import java.util.List;

/**
 * A number that has been seen in a public source; one that has not is never shown.
 *
 * @param languages the languages it answers in, when it is not all those of the service
 */
public record NationalPhone(String number, List<String> languages, boolean alwaysOpen) {

  static List<NationalPhone> of(ModelNode service) {
    return service.parts("phones").stream()
        .filter(phone -> !phone.flag("verify"))
        .map(
            phone ->
                new NationalPhone(
                    phone.string("number").orElseThrow(),
                    phone.words("languages"),
                    phone.flag("alwaysOpen")))
        .toList();
  }

  /** The number as a telephone dials it. */
  public String tel() {
    return number.replace(" ", "");
  }

  boolean answersIn(String language) {
    return languages.isEmpty() || languages.contains(language);
  }
}
