package fi.perhepuu.branding.color;

import java.util.List;

/**
 * The way from a wished color to the nearest one that is legible on every background: lightness
 * moves in small steps in one direction, chroma and hue stay.
 */
enum Reach {
  DARKER(-.005),
  LIGHTER(.005);

  private static final int STEPS = 200;

  private final double step;

  Reach(double step) {
    this.step = step;
  }

  Color from(Color wished, double minimum, Color... backgrounds) {
    List<Color> all = List.of(backgrounds);
    Oklch start = Oklch.of(wished);
    Color reached = wished;
    double lightness = start.lightness();
    for (int i = 0; i < STEPS && !Contrast.suffices(reached, all, minimum); i++) {
      lightness += step;
      reached = start.withLightness(Math.max(0, Math.min(1, lightness))).color();
    }
    return reached;
  }
}
