package fi.perhepuu.licensing;

import java.util.Set;

/**
 * Which nodes reach every site as they are, whatever a tenant wishes: the crisis notice, the lines
 * for an emergency, everything about violence, and the facts and the law of the country. Their own
 * marks say so, or a theme that is sensitive; a guide follows the type it belongs to. The minimum
 * may be reworded but not hidden.
 */
public record Safety(ModelRelease model) {

  private static final String THEMES = "themes";
  private static final Set<String> MARKS = Set.of("safety", "crisis", "sensitive");
  private static final Set<String> OF_THE_COUNTRY =
      Set.of("counties", "municipalities", "holidays", "law-facts", "ptv-facts");

  /** Neither hidden nor reworded, and always the newest. */
  public boolean covers(ModelNode node) {
    return OF_THE_COUNTRY.contains(node.type())
        || MARKS.stream().anyMatch(node::flag)
        || node.words(THEMES).stream().anyMatch(this::isSensitive)
        || node.string("theme").filter(this::isSensitive).isPresent()
        || (node.type().equals("service-guides")
            && model.find("service-types", node.code()).filter(this::covers).isPresent());
  }

  public boolean mayHide(ModelNode node) {
    return !covers(node) && !node.flag("minimum");
  }

  private boolean isSensitive(String theme) {
    return model.find(THEMES, theme).filter(it -> it.flag("sensitive")).isPresent();
  }
}
