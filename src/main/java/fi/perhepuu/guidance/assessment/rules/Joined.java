package fi.perhepuu.guidance.assessment.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Rules joined by {@code and} or {@code or}.
 *
 * @param all whether every one of them must hold
 */
record Joined(List<Rule> rules, boolean all) implements Rule {

  @Override
  public Optional<Set<String>> because(Facts facts) {
    var holding = rules.stream().flatMap(rule -> rule.because(facts).stream()).toList();
    int needed = all ? rules.size() : 1;
    if (holding.size() < needed) {
      return Optional.empty();
    }
    Set<String> questions = new LinkedHashSet<>();
    holding.forEach(questions::addAll);
    return Optional.of(questions);
  }

  @Override
  public Set<String> names() {
    return gathered(Rule::names);
  }

  @Override
  public Set<String> choices(String question) {
    return gathered(rule -> rule.choices(question));
  }

  private Set<String> gathered(Function<Rule, Set<String>> told) {
    Set<String> names = new LinkedHashSet<>();
    rules.forEach(rule -> names.addAll(told.apply(rule)));
    return names;
  }
}
