package fi.perhepuu.guidance.tree.shape;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A drawn path read back as a shape that can be measured. */
public final class Outline {

  private static final Pattern STEP = Pattern.compile("([MLHQCZ])([-\\d., ]*)");

  private final Path2D shape = new Path2D.Double();

  private Outline() {}

  public static Outline read(String path) {
    Outline outline = new Outline();
    Matcher steps = STEP.matcher(path);
    while (steps.find()) {
      outline.add(steps.group(1).charAt(0), steps.group(2));
    }
    return outline;
  }

  private void add(char command, String numbers) {
    double[] n =
        Arrays.stream(numbers.split("[, ]"))
            .filter(number -> !number.isEmpty())
            .mapToDouble(Double::parseDouble)
            .toArray();
    switch (command) {
      case 'M' -> shape.moveTo(n[0], n[1]);
      case 'L' -> shape.lineTo(n[0], n[1]);
      case 'H' -> shape.lineTo(n[0], shape.getCurrentPoint().getY());
      case 'Q' -> shape.quadTo(n[0], n[1], n[2], n[3]);
      case 'C' -> shape.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
      default -> shape.closePath();
    }
  }

  /** The exact bounds of the curve, not of its control points. */
  public Rectangle2D bounds() {
    Path2D flat = new Path2D.Double();
    flat.append(shape.getPathIterator(null, .05), false);
    return flat.getBounds2D();
  }

  public boolean covers(double x, double y, double width, double height) {
    return shape.contains(x, y, width, height);
  }
}
