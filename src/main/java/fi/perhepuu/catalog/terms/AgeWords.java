package fi.perhepuu.catalog.terms;

import fi.perhepuu.platform.html.Frame;

/** An age span in the reader's words: {@code 0–6 v}, {@code odotus ja 0–1 v}. */
public record AgeWords(Frame frame) {

  public String text(AgeSpan ages) {
    if (ages.everyone()) {
      return frame.t("catalog.ages.everyone");
    }
    if (ages.from() == null) {
      return frame.t("catalog.ages.pregnancy");
    }
    return ages.pregnancy() ? frame.t("catalog.ages.also-pregnancy", years(ages)) : years(ages);
  }

  private String years(AgeSpan ages) {
    return ages.to() == null
        ? frame.t("catalog.ages.from", ages.from())
        : frame.t("catalog.ages.between", ages.from(), ages.to());
  }
}
