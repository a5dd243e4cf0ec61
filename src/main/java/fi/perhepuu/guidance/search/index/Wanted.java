package fi.perhepuu.guidance.search.index;

import java.util.List;

/**
 * What is asked for.
 *
 * @param question as it was typed
 * @param synonyms words the tenant takes for the same
 * @param danger concepts that come first because the question sounds like danger
 */
public record Wanted(String question, List<String> synonyms, List<String> danger) {

  public static Wanted of(String question) {
    return new Wanted(question, List.of(), List.of());
  }
}
