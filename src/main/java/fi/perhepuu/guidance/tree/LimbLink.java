package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Bezier;
import fi.perhepuu.guidance.tree.shape.Ribbon;
import fi.perhepuu.guidance.tree.shape.SvgText;

/** The link of one branch: the limb and, along it, its label. */
record LimbLink(String pathId, Branch branch, Caption caption, Bezier line, Ribbon ribbon) {

  /** The invisible line on which the label stands. */
  String baseline(double drop) {
    return "<path id=\"%s\" d=\"%s\"/>".formatted(pathId, line.baseline(drop));
  }

  /**
   * The link itself. {@code target} is drawn first, {@code start} is how far along the limb from
   * the trunk the middle of the label is, in per cent, and {@code fontSize} is empty where the
   * stylesheet decides it.
   */
  String svg(String target, int start, String fontSize) {
    boolean rightwards = line.start().x() < line.end().x();
    String size = fontSize.isEmpty() ? "" : " font-size=\"" + fontSize + "\"";
    String words =
        "<textPath href=\"#%s\" startOffset=\"%d%%\"%s>%s</textPath>"
            .formatted(pathId, rightwards ? start : 100 - start, size, caption.text());
    return "<a href=\"%s\" class=\"limb dye-%s\"%s>"
            .formatted(SvgText.escape(branch.href()), branch.dye(), caption.ariaLabel())
        + target
        + "<path class=\"limb-b\" d=\"%s\"/>".formatted(ribbon.along(line))
        + "<text class=\"limb-t\" text-anchor=\"middle\">%s</text></a>".formatted(words);
  }
}
