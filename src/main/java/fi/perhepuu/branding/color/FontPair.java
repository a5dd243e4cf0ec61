package fi.perhepuu.branding.color;

import java.util.Arrays;

/**
 * The pairs of typefaces a municipality may choose from. All are hosted by the application. The
 * families after the first are there for the scripts the first one lacks: Source Sans 3 for
 * Cyrillic, Noto Sans Arabic for Arabic; a browser fetches them only for pages that need them.
 */
public enum FontPair {
  FAMILJEN_ATKINSON("familjen-atkinson", Stacks.FAMILJEN, 700, "-.018em", Stacks.ATKINSON),
  LITERATA_SOURCE("literata-source", Stacks.LITERATA, 600, "-.012em", Stacks.SOURCE),
  ATKINSON("atkinson", Stacks.ATKINSON, 700, "-.012em", Stacks.ATKINSON),
  SOURCE("source", Stacks.SOURCE, 700, "-.01em", Stacks.SOURCE);

  private final String code;
  private final String headings;
  private final int headingWeight;
  private final String headingSpacing;
  private final String body;

  FontPair(String code, String headings, int headingWeight, String headingSpacing, String body) {
    this.code = code;
    this.headings = headings;
    this.headingWeight = headingWeight;
    this.headingSpacing = headingSpacing;
    this.body = body;
  }

  public static FontPair of(String code) {
    return Arrays.stream(values())
        .filter(pair -> pair.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such font pair: " + code));
  }

  public String code() {
    return code;
  }

  /** The font declarations of the brand stylesheet. */
  String css() {
    return "--font-head:%s;--font-body:%s;--w-head:%d;--head-ls:%s;"
        .formatted(headings, body, headingWeight, headingSpacing);
  }

  private static final class Stacks {
    private static final String OTHER_SCRIPTS = "\"Source Sans 3\",\"Noto Sans Arabic\",";
    static final String FAMILJEN = "\"Familjen Grotesk\"," + OTHER_SCRIPTS + "system-ui,sans-serif";
    static final String ATKINSON =
        "\"Atkinson Hyperlegible Next\"," + OTHER_SCRIPTS + "system-ui,sans-serif";
    static final String LITERATA = "\"Literata\",\"Noto Sans Arabic\",Georgia,serif";
    static final String SOURCE = OTHER_SCRIPTS + "system-ui,sans-serif";
  }
}
