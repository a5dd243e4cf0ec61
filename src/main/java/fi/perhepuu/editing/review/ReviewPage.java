package fi.perhepuu.editing.review;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody is asked to confirm.
 *
 * @param name of the thing; empty when the link serves no more
 * @param used whether it has served
 */
public record ReviewPage(LocalizedText name, LocalDate reviewedOn, List<Fact> facts, boolean used) {

  static ReviewPage closed(boolean used) {
    return new ReviewPage(LocalizedText.EMPTY, null, List.of(), used);
  }

  public boolean isOpen() {
    return !name.isEmpty();
  }
}
