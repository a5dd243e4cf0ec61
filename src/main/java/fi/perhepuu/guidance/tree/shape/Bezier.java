package fi.perhepuu.guidance.tree.shape;

/** A cubic curve: the middle line of a limb. */
public record Bezier(Point start, Point control1, Point control2, Point end) {

  private static final int SAMPLES = 80;

  public Point at(double t) {
    double u = 1 - t;
    return new Point(
        u * u * u * start.x()
            + 3 * u * u * t * control1.x()
            + 3 * u * t * t * control2.x()
            + t * t * t * end.x(),
        u * u * u * start.y()
            + 3 * u * u * t * control1.y()
            + 3 * u * t * t * control2.y()
            + t * t * t * end.y());
  }

  /** The direction of the curve at {@code t}, one unit long. */
  public Point direction(double t) {
    double u = 1 - t;
    double a = 3 * u * u;
    double b = 6 * u * t;
    double c = 3 * t * t;
    double dx =
        a * (control1.x() - start.x())
            + b * (control2.x() - control1.x())
            + c * (end.x() - control2.x());
    double dy =
        a * (control1.y() - start.y())
            + b * (control2.y() - control1.y())
            + c * (end.y() - control2.y());
    double length = StrictMath.hypot(dx, dy);
    return new Point(dx / length, dy / length);
  }

  /** The height of the curve where it passes {@code x}, or at its nearest end. */
  public double heightAt(double x) {
    Point nearest = start;
    for (int i = 1; i <= SAMPLES; i++) {
      Point point = at((double) i / SAMPLES);
      if (Math.abs(point.x() - x) < Math.abs(nearest.x() - x)) {
        nearest = point;
      }
    }
    return nearest.y();
  }

  /** The same curve written from left to right, {@code drop} lower: the base line of a label. */
  public String baseline(double drop) {
    boolean rightwards = start.x() < end.x();
    Point from = (rightwards ? start : end).plus(0, drop);
    Point first = (rightwards ? control1 : control2).plus(0, drop);
    Point next = (rightwards ? control2 : control1).plus(0, drop);
    Point to = (rightwards ? end : start).plus(0, drop);
    return new SvgPath()
        .move(from.x(), from.y())
        .curve(first.x(), first.y(), next.x(), next.y(), to.x(), to.y())
        .open();
  }
}
