package fi.perhepuu.guidance.tree.shape;

/** A point of the picture, in its own units; y grows downwards. */
public record Point(double x, double y) {

  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
