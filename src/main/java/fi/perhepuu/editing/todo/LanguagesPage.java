package fi.perhepuu.editing.todo;

import java.util.List;

/**
 * How many things of each list lack each language.
 *
 * @param languages the site's, its own first
 */
public record LanguagesPage(List<String> languages, List<String> official, List<Row> rows) {

  /**
   * A list.
   *
   * @param label the key of its name
   * @param lacking one count for each language
   */
  public record Row(String list, String label, List<Long> lacking) {}
}
