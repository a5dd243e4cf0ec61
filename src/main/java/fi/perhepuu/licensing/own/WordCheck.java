package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.words.NotKept;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.licensing.words.WordView;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds own words against what may be kept. */
@Dependent
public class WordCheck {

  private static final int LONGEST = 4_000;
  private static final int LONGEST_BODY = 40_000;

  @Inject ModelReleases models;
  @Inject @Any Instance<ModelSection> sections;

  /** Whether the word was sent and says something else than it says now. */
  boolean changes(WordView word, Map<String, OwnWordsDesk.Said> said) {
    var sent = said.get(word.input());
    if (sent == null) {
      return false;
    }
    var text = sent.text().equals(word.model()) ? "" : sent.text();
    return !text.equals(word.ours());
  }

  /**
   * @throws NotKept when something cannot be kept
   */
  void refuse(List<WordView> words, Map<String, OwnWordsDesk.Said> said) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (var word : words) {
      var sent = said.get(word.input());
      var fault = fault(word, sent);
      if (!fault.isEmpty()) {
        faults.put(word.input(), fault);
      }
    }
    if (!faults.isEmpty()) {
      throw new NotKept(faults.containsValue("meanwhile") ? 409 : 422, faults);
    }
  }

  private String fault(WordView word, OwnWordsDesk.Said sent) {
    return sent.seen().equals(word.seen())
        ? fault(word.place(), sent.text(), models.current())
        : "meanwhile";
  }

  /** Why a text may not be said in these words, or nothing when it may. */
  public String fault(Place place, String text, ModelRelease model) {
    if (text.length() > (place.field().equals("body") ? LONGEST_BODY : LONGEST)) {
      return "too-long";
    }
    return sections.stream()
        .map(section -> section.refusal(place, text, model))
        .filter(refusal -> !refusal.isEmpty())
        .findFirst()
        .orElse("");
  }
}
