package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Point;
import java.util.List;

/** Tells whether two tilted boxes, given by their corners, leave each other alone. */
final class Boxes {

  private Boxes() {}

  static boolean apart(List<Point> one, List<Point> other) {
    return edgeBetween(one, other) || edgeBetween(other, one);
  }

  private static boolean edgeBetween(List<Point> box, List<Point> other) {
    for (int i = 0; i < box.size(); i++) {
      Point a = box.get(i);
      Point b = box.get((i + 1) % box.size());
      double nx = b.y() - a.y();
      double ny = a.x() - b.x();
      if (greatest(box, nx, ny) < -greatest(other, -nx, -ny)) {
        return true;
      }
    }
    return false;
  }

  private static double greatest(List<Point> box, double nx, double ny) {
    return box.stream().mapToDouble(p -> p.x() * nx + p.y() * ny).max().orElseThrow();
  }
}
