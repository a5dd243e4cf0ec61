package fi.perhepuu.branding.color;

/** The sRGB transfer curve, between stored channels and amounts of light. */
final class Gamma {

  private Gamma() {}

  static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  static int channel(double light) {
    double bounded = Math.min(1, Math.max(0, light));
    double value =
        bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * StrictMath.pow(bounded, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.min(1, Math.max(0, value)));
  }
}
