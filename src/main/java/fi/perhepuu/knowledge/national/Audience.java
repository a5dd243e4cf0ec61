package fi.perhepuu.knowledge.national;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.Slug;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * For whom a national service is. The model says it for its editors, with remarks in brackets;
 * families read words of our own, and never an age that has not been verified.
 */
final class Audience {

  /** Everybody: there is nothing to say. */
  static final String ALL = "all";

  static final Set<String> KNOWN =
      Set.of(
          ALL,
          "families",
          "parents",
          "adults",
          "families-and-adults",
          "men-and-fathers",
          "children-7-15",
          "children-and-young-people",
          "young-people",
          "young-people-13-29",
          "people-new-in-finland",
          "16-and-over");

  private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
  private static final Pattern AGES = Pattern.compile("\\d+(–\\d+)?");

  private Audience() {}

  /** The audience as a word of the text keys, or null when we have no words for it. */
  static String of(ModelNode service) {
    var said = service.string("audience").orElse(ALL);
    var plain = REMARK.matcher(said).replaceAll("");
    var sure = said.contains("(verify)") ? AGES.matcher(plain).replaceAll("") : plain;
    var word = Slug.of(sure);
    return KNOWN.contains(word) ? word : null;
  }
}
