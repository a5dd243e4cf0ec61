package fi.perhepuu.editing.items;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Which things of a list to show. An empty word filters nothing.
 *
 * @param words a part of a name or an owner's name
 * @param stage a {@link Stage}'s code; without one everything but what is archived
 * @param language one in which something is missing
 * @param dueBy things whose review is due by then, or null
 * @param organizations those things may belong to; none for any
 */
public record ListFilter(
    String list,
    String words,
    String stage,
    String language,
    LocalDate dueBy,
    Collection<UUID> organizations) {

  private static final LocalDate ANY_DAY = LocalDate.of(9999, 1, 1);
  private static final UUID NONE = new UUID(0, 0);

  /** What an address asks for may hold characters no table can. */
  public ListFilter {
    words = storable(words);
    stage = storable(stage);
    language = storable(language);
  }

  private static String storable(String text) {
    return text.replaceAll("\\p{Cc}", "");
  }

  String pattern() {
    var escaped = words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1");
    return "%" + escaped + "%";
  }

  String languagePattern() {
    return language.isEmpty() ? "%" : "%," + language + ",%";
  }

  LocalDate day() {
    return dueBy == null ? ANY_DAY : dueBy;
  }

  Collection<UUID> anyOrganization() {
    return organizations.isEmpty() ? List.of(NONE) : organizations;
  }
}
