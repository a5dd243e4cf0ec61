package fi.perhepuu.branding.color;

import java.util.Locale;

/** The bark of a municipality's tree: the trunk and the marks on it, by day and by night. */
public enum Bark {
  BIRCH("#fffdf8", "#3b3a36", "#a9b0ad"),
  OAK("#7d6248", "#5c4632", "#5a4836"),
  PINE("#a8694a", "#7d4a33", "#6b4836"),
  ROWAN("#8d8578", "#665f54", "#58554d");

  private static final Color NIGHT_MARK = Color.parse("#20282a");

  private final Color trunk;
  private final Color mark;
  private final Color nightTrunk;

  Bark(String trunk, String mark, String nightTrunk) {
    this.trunk = Color.parse(trunk);
    this.mark = Color.parse(mark);
    this.nightTrunk = Color.parse(nightTrunk);
  }

  /** The bark of a species by its code, for example {@code birch}. */
  public static Bark of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  String css() {
    return css(trunk, mark);
  }

  String nightCss() {
    return css(nightTrunk, NIGHT_MARK);
  }

  private static String css(Color trunk, Color mark) {
    return "--trunk:" + trunk.hex() + ";--trunk-mark:" + mark.hex() + ";";
  }
}
