package fi.perhepuu.editing.items;

import java.util.Arrays;

/**
 * Where the newest version of a thing is. What families see may be an older one that has been
 * published; it stays until another is, or until the thing is archived.
 */
public enum Stage {
  DRAFT("draft"),
  IN_REVIEW("in-review"),
  PUBLISHED("published"),
  ARCHIVED("archived");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Stage of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElseThrow();
  }
}
