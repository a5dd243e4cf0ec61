package fi.perhepuu.catalog.terms;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * What the model says of all services of a type.
 *
 * @param care the page says first where to get help at once
 * @param referral {@code none}, {@code sometimes} or {@code needed}, or empty
 */
public record TypeView(
    String code,
    LocalizedText name,
    LocalizedText text,
    boolean care,
    boolean sensitive,
    BranchTag branch,
    List<Topic> themes,
    LocalizedText forWhom,
    List<Step> steps,
    LocalizedText cost,
    String referral,
    LocalizedText goodToKnow) {

  /** One thing that happens, in order. */
  public record Step(LocalizedText title, LocalizedText text) {

    static Step of(ModelNode part) {
      return new Step(part.localized("title"), part.localized("text"));
    }
  }
}
