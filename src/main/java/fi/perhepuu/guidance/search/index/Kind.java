package fi.perhepuu.guidance.search.index;

import java.util.Arrays;
import java.util.Optional;

/** What can be found. */
public enum Kind {
  TYPE("service-types"),
  ARTICLE("articles"),
  NATIONAL("national-services"),
  TEMPLATE("help-button-templates"),
  SERVICE(""),
  BUTTON(""),
  PLACE(""),
  ACTIVITY("");

  private final String nodes;

  Kind(String nodes) {
    this.nodes = nodes;
  }

  /** The type of the model's nodes; empty for what is the tenant's own. */
  public String nodes() {
    return nodes;
  }

  public boolean isOwn() {
    return nodes.isEmpty();
  }

  public static Optional<Kind> ofNodes(String type) {
    return Arrays.stream(values()).filter(it -> !it.isOwn() && it.nodes.equals(type)).findFirst();
  }

  public String id(String code) {
    return name() + ':' + code;
  }

  static String code(String id) {
    return id.substring(id.indexOf(':') + 1);
  }
}
