package fi.perhepuu.guidance.assessment.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of some codes was chosen: {@code c2 in [weeks, months]}, {@code 'home' in c1}. */
record Choice(String question, List<String> codes) implements Rule {

  @Override
  public Optional<Set<String>> because(Facts facts) {
    return facts.chosen(question).stream().anyMatch(codes::contains)
        ? Optional.of(Set.of(question))
        : Optional.empty();
  }

  @Override
  public Set<String> names() {
    return Set.of(question);
  }

  @Override
  public Set<String> choices(String asked) {
    return asked.equals(question) ? Set.copyOf(codes) : Set.of();
  }
}
