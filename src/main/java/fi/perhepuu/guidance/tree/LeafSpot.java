package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Point;
import fi.perhepuu.guidance.tree.shape.SvgText;
import java.util.List;

/**
 * Where one leaf lies: its stem, how it tilts in degrees (positive sinks outwards), and on which
 * side of the trunk (-1 left, 1 right) it grows outwards.
 */
record LeafSpot(LeafLabel label, Point stem, double tilt, int side) {

  String svg(Species species, String dye) {
    double middle = side * (label.width() / 2 - 3);
    String words =
        "<text class=\"leaf-t\" x=\"%s\" y=\"5.4\" text-anchor=\"middle\">%s</text>"
            .formatted(SvgText.number(middle), label.caption().text());
    String shape =
        "<path class=\"leaf-b\" d=\"%s\"/>".formatted(LeafShape.outline(species, label.width()));
    return "<a href=\"%s\" class=\"tleaf dye-%s\"%s><g transform=\"%s\">%s%s</g></a>"
        .formatted(
            SvgText.escape(label.href()),
            dye,
            label.caption().ariaLabel(),
            transform(),
            shape,
            side < 0 ? "<g transform=\"scale(-1,1)\">" + words + "</g>" : words);
  }

  private String transform() {
    return "translate(%s) rotate(%s)%s"
        .formatted(
            SvgText.point(stem.x(), stem.y()),
            SvgText.number(side * tilt),
            side < 0 ? " scale(-1,1)" : "");
  }

  /** The four corners of the box around the leaf, tilted as the leaf is. */
  List<Point> corners() {
    return List.of(
        corner(0, -LeafShape.HALF),
        corner(label.width(), -LeafShape.HALF),
        corner(label.width(), LeafShape.HALF),
        corner(0, LeafShape.HALF));
  }

  private Point corner(double along, double aside) {
    double cos = StrictMath.cos(Math.toRadians(tilt));
    double sin = StrictMath.sin(Math.toRadians(tilt));
    return stem.plus(side * (along * cos - aside * sin), along * sin + aside * cos);
  }
}
