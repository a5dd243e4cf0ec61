package fi.perhepuu.guidance.search.filters;

import fi.perhepuu.guidance.search.filters.Trait.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What can be chosen of one kind, and how many answers have it. */
public record Facet(Group group, List<Choice> choices) {

  /** One that can be chosen. */
  public record Choice(Trait trait, int count, boolean chosen) {}

  /**
   * @param answers the traits of each answer
   */
  public static List<Facet> of(List<List<Trait>> answers, Filters filters) {
    List<Facet> facets = new ArrayList<>();
    for (var group : Group.values()) {
      var choices = choices(group, answers, filters);
      if (!choices.isEmpty()) {
        facets.add(new Facet(group, choices));
      }
    }
    return facets;
  }

  // What all answers have narrows nothing.
  private static List<Choice> choices(Group group, List<List<Trait>> answers, Filters filters) {
    Map<String, Trait> traits = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    int all = 0;
    for (var answer : answers) {
      boolean counted = filters.fitBut(group, answer);
      all += counted ? 1 : 0;
      answer.stream()
          .filter(it -> it.group() == group)
          .distinct()
          .forEach(
              it -> {
                traits.putIfAbsent(it.value(), it);
                counts.merge(it.value(), counted ? 1 : 0, Integer::sum);
              });
    }
    int most = all;
    return traits.values().stream()
        .map(it -> new Choice(it, Objects.requireNonNull(counts.get(it.value())), filters.has(it)))
        .filter(it -> it.chosen() || it.count() > 0 && it.count() < most)
        .sorted(Comparator.comparing(it -> it.trait().order()))
        .toList();
  }
}
