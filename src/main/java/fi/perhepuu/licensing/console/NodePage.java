package fi.perhepuu.licensing.console;

import fi.perhepuu.licensing.words.NodeView;
import fi.perhepuu.licensing.words.WordView;
import java.util.List;
import java.util.Map;

/**
 * One node: the model's words and ours.
 *
 * @param mayEdit whether the licence lets anybody change it today
 * @param sent what was sent and could not be kept, by input
 * @param faults what is wrong with it, by input
 * @param done what has just been done, or empty
 */
public record NodePage(
    NodeView node,
    List<MovedView> moved,
    boolean mayEdit,
    Map<String, String> sent,
    Map<String, String> faults,
    String done) {

  /** What stands in a text's input. */
  public String value(WordView word) {
    return sent.getOrDefault(word.input(), word.ours());
  }

  public String fault(WordView word) {
    return faults.get(word.input());
  }

  public List<WordView> faulty() {
    return node.words().filter(word -> faults.containsKey(word.input())).toList();
  }

  public String address() {
    return "/hallinta/malli/" + node.chapter() + "/" + node.code();
  }
}
