package fi.perhepuu.guidance.tree.shape;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The shape of a limb along its middle line: it grows softly out of the trunk, widens to carry its
 * label and tapers to a rounded tip. {@code hold} is the share of the way where it is widest.
 */
public record Ribbon(double rootWidth, double fullWidth, double tipWidth, double hold) {

  private static final int STEPS = 48;
  private static final double GROWN = .22;
  private static final double ROUNDED = .96;

  public String along(Bezier middle) {
    SvgPath path = new SvgPath();
    Deque<Point> wayBack = new ArrayDeque<>();
    for (int i = 0; i <= STEPS; i++) {
      double t = (double) i / STEPS;
      Point point = middle.at(t);
      Point direction = middle.direction(t);
      double half = width(t) / 2;
      double dx = direction.y() * half;
      double dy = direction.x() * half;
      wayBack.push(point.plus(dx, -dy));
      Point edge = point.plus(-dx, dy);
      if (i == 0) {
        path.move(edge.x(), edge.y());
      } else {
        path.line(edge.x(), edge.y());
      }
    }
    wayBack.forEach(edge -> path.line(edge.x(), edge.y()));
    return path.close();
  }

  private double width(double t) {
    double full =
        t < hold
            ? rootWidth + (fullWidth - rootWidth) * t / hold
            : fullWidth + (tipWidth - fullWidth) * (t - hold) / (1 - hold);
    return full * growth(t) * rounding(t);
  }

  private static double growth(double t) {
    double u = Math.min(1, t / GROWN);
    return .14 + .86 * u * u * (3 - 2 * u);
  }

  private static double rounding(double t) {
    if (t <= ROUNDED) {
      return 1;
    }
    double u = (t - ROUNDED) / (1 - ROUNDED);
    return .1 + .9 * Math.sqrt(Math.max(0, 1 - u * u));
  }
}
