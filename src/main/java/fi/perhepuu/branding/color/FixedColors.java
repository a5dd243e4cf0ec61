package fi.perhepuu.branding.color;

import java.util.Map;

/**
 * The colors no municipality changes, because their meaning must be the same everywhere: the focus
 * ring and the four kinds of notice.
 */
enum FixedColors {
  DAY(
      "#16130b", "#ffd23f", "#1f6b3a", "#e2f2e4", "#7a5200", "#fdf0cf", "#a3221f", "#fdeae7",
      "#1d5a8c", "#e4eff8"),
  NIGHT(
      "#ffd23f", "#16130b", "#8fd6a4", "#1d3a28", "#f3cf7a", "#3b3117", "#ffb1a6", "#44221f",
      "#a3cdf0", "#1c3346");

  private static final String[] TOKENS = {
    "focus",
    "focus-halo",
    "ok",
    "ok-soft",
    "warn",
    "warn-soft",
    "danger",
    "danger-soft",
    "info",
    "info-soft"
  };

  private final String[] values;

  FixedColors(String... values) {
    this.values = values;
  }

  void addTo(Map<String, Color> tokens) {
    for (int i = 0; i < TOKENS.length; i++) {
      tokens.put(TOKENS[i], Color.parse(values[i]));
    }
  }
}
