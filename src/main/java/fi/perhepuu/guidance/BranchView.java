package fi.perhepuu.guidance;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * A branch of the service tree with its leaves, the most important first.
 *
 * @param code also the fragment under which the service menu shows it
 * @param shortName fits on a phone
 */
public record BranchView(
    String code, LocalizedText name, LocalizedText shortName, String dye, List<LeafView> leaves) {

  /**
   * A service on the branch.
   *
   * @param type the code of its service type
   */
  public record LeafView(String type, LocalizedText label) {}
}
