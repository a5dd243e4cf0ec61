package fi.perhepuu.branding.words;

import java.util.Map;

/**
 * One text in every language.
 *
 * @param sent what was sent and could not be kept, by language
 * @param faults what is wrong with it, by language
 * @param done what has just been done, or empty
 */
public record WordPage(
    Wording wording, Map<String, String> sent, Map<String, String> faults, String done) {

  public String value(Wording.Word word) {
    return sent.getOrDefault(word.language(), word.ours());
  }

  public String fault(Wording.Word word) {
    return faults.get(word.language());
  }
}
