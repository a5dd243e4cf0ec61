package fi.perhepuu.guidance.search.counts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Words that have been searched for often enough to be shown; every number is rounded down to
 * fives.
 *
 * @param clicks 0 is fewer than five
 */
public record SearchRow(String language, String words, int searches, int empty, int clicks) {

  /** Where the words can be told to mean the same as others. */
  public String synonymAt() {
    var begun = URLEncoder.encode(language + ":" + words, StandardCharsets.UTF_8);
    return "/hallinta/sisalto/search-words/uusi?template=" + begun;
  }
}
