package fi.perhepuu.licensing.words;

import fi.perhepuu.platform.problem.NotFound;
import java.util.Arrays;
import java.util.List;

/** A part of the model a tenant may say in its own words, as the console shows it. */
public enum Chapter {
  TYPES("types", true, "service-types", "service-guides"),
  ARTICLES("articles", true, "articles"),
  SITUATIONS("situations", true, "life-situations"),
  AGES("ages", false, "age-stages"),
  NATIONAL("national", true, "national-services"),
  TESTS("tests", true, "questionnaires"),
  PATH("path", true, "lifestyle-steps"),
  BRANCHES("branches", false, "branches");

  private final String code;
  private final boolean hideable;
  private final List<String> types;

  Chapter(String code, boolean hideable, String... types) {
    this.code = code;
    this.hideable = hideable;
    this.types = List.of(types);
  }

  /**
   * @throws NotFound when there is none of the name
   */
  public static Chapter of(String code) {
    return Arrays.stream(values())
        .filter(chapter -> chapter.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("chapter"));
  }

  public static List<Chapter> having(String type) {
    return Arrays.stream(values()).filter(chapter -> chapter.types.contains(type)).toList();
  }

  public String code() {
    return code;
  }

  /** Every age is somebody's, and every branch bears services: those are not hidden. */
  public boolean mayHide() {
    return hideable;
  }

  /** The type its nodes are of, first; others tell more of the same codes. */
  public List<String> types() {
    return types;
  }

  public String type() {
    return types.get(0);
  }
}
