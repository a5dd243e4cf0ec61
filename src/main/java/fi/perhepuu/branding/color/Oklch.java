package fi.perhepuu.branding.color;

/**
 * A color by lightness, chroma and hue in the OKLCH space. Equal steps of lightness look equal to
 * the eye there, so a color can be made darker or paler without turning into another color. The hue
 * is in degrees.
 */
public record Oklch(double lightness, double chroma, double hue) {

  private static final int FADINGS = 40;

  public static Oklch of(Color color) {
    double r = Gamma.linear(color.red());
    double g = Gamma.linear(color.green());
    double b = Gamma.linear(color.blue());
    double l = StrictMath.cbrt(.4122214708 * r + .5363325363 * g + .0514459929 * b);
    double m = StrictMath.cbrt(.2119034982 * r + .6806995451 * g + .1073969566 * b);
    double s = StrictMath.cbrt(.0883024619 * r + .2817188376 * g + .6299787005 * b);
    double lightness = .2104542553 * l + .793617785 * m - .0040720468 * s;
    double x = 1.9779984951 * l - 2.428592205 * m + .4505937099 * s;
    double y = .0259040371 * l + .7827717662 * m - .808675766 * s;
    double hue = (Math.toDegrees(StrictMath.atan2(y, x)) + 360) % 360;
    return new Oklch(lightness, StrictMath.hypot(x, y), hue);
  }

  public Oklch withLightness(double changed) {
    return new Oklch(changed, chroma, hue);
  }

  /** The nearest color a screen can show: lightness and hue stay, chroma fades until it fits. */
  public Color color() {
    double faded = chroma;
    double[] light = light(faded);
    for (int i = 0; i < FADINGS && !shown(light); i++) {
      faded *= .94;
      light = light(faded);
    }
    return new Color(Gamma.channel(light[0]), Gamma.channel(light[1]), Gamma.channel(light[2]));
  }

  private double[] light(double chromaTried) {
    double x = chromaTried * StrictMath.cos(Math.toRadians(hue));
    double y = chromaTried * StrictMath.sin(Math.toRadians(hue));
    double l = cube(lightness + .3963377774 * x + .2158037573 * y);
    double m = cube(lightness - .1055613458 * x - .0638541728 * y);
    double s = cube(lightness - .0894841775 * x - 1.291485548 * y);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
      -.0041960863 * l - .7034186147 * m + 1.707614701 * s
    };
  }

  private static boolean shown(double[] light) {
    for (double channel : light) {
      if (channel < -.0005 || channel > 1.0005) {
        return false;
      }
    }
    return true;
  }

  private static double cube(double value) {
    return value * value * value;
  }
}
