package fi.perhepuu.licensing.console;

import fi.perhepuu.licensing.words.WordView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/** A text the model has changed since it was said in the tenant's own words. */
public record MovedView(LocalizedText node, WordView word) {

  /** The end of the key of its name: {@code steps.title}. */
  public String label() {
    return word.place().field().replaceAll("\\.\\d+", "");
  }

  /** What the model has changed; nothing when it has dropped the text. */
  public List<WordDiff.Run> model() {
    return word.model() == null ? List.of() : WordDiff.between(word.own().baseText(), word.model());
  }

  /** What the tenant had changed. */
  public List<WordDiff.Run> ours() {
    return WordDiff.between(word.own().baseText(), word.ours());
  }
}
