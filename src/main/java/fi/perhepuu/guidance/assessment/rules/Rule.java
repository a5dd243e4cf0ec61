package fi.perhepuu.guidance.assessment.rules;

import java.util.Optional;
import java.util.Set;

/** A condition over answers. */
public interface Rule {

  /** The codes of the questions because of which it holds; nothing when it does not hold. */
  Optional<Set<String>> because(Facts facts);

  /** The codes it asks about, {@link Facts#SUM} among them. */
  Set<String> names();

  /** The codes it compares the choices of a question with. */
  Set<String> choices(String question);

  default boolean holds(Facts facts) {
    return because(facts).isPresent();
  }
}
