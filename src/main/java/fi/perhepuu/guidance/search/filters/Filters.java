package fi.perhepuu.guidance.search.filters;

import fi.perhepuu.guidance.search.filters.Trait.Group;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was chosen, by what it is about: of each kind one that is chosen must be there. */
public record Filters(Map<Group, Set<String>> chosen) {

  private static final int MOST = 30;

  public static final Filters NONE = new Filters(Map.of());

  /** As it stands in the address. */
  public static Filters of(MultivaluedMap<String, String> query) {
    Map<Group, Set<String>> chosen = new EnumMap<>(Group.class);
    for (var group : Group.values()) {
      var values = query.getOrDefault(group.code(), List.of()).stream().limit(MOST).toList();
      if (!values.isEmpty()) {
        chosen.put(group, Set.copyOf(values));
      }
    }
    return new Filters(chosen);
  }

  public boolean isEmpty() {
    return chosen.isEmpty();
  }

  /** As it goes on in an address. */
  public String query() {
    return chosen.entrySet().stream()
        .flatMap(it -> it.getValue().stream().sorted().map(value -> pair(it.getKey(), value)))
        .collect(Collectors.joining());
  }

  private static String pair(Group group, String value) {
    return "&" + group.code() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  boolean has(Trait trait) {
    return chosen.getOrDefault(trait.group(), Set.of()).contains(trait.value());
  }

  public boolean fit(List<Trait> traits) {
    return chosen.keySet().stream().allMatch(group -> fits(group, traits));
  }

  /** As if nothing had been chosen of one kind: so many there would be if one of it was. */
  boolean fitBut(Group but, List<Trait> traits) {
    return chosen.keySet().stream()
        .filter(group -> group != but)
        .allMatch(group -> fits(group, traits));
  }

  private boolean fits(Group group, List<Trait> traits) {
    long there = traits.stream().filter(it -> it.group() == group && has(it)).distinct().count();
    // What is given everywhere names no area.
    boolean everywhere =
        group == Group.AREA && traits.stream().noneMatch(it -> it.group() == Group.AREA);
    return everywhere || (group.isEach() ? there == chosen.get(group).size() : there > 0);
  }
}
