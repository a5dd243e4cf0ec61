package fi.perhepuu.guidance.tree.shape;

/** Collects the data of one SVG path. */
public final class SvgPath {

  private final StringBuilder data = new StringBuilder();

  public SvgPath move(double x, double y) {
    return add('M', x, y);
  }

  public SvgPath line(double x, double y) {
    return add('L', x, y);
  }

  public SvgPath across(double x) {
    data.append('H').append(SvgText.number(x));
    return this;
  }

  public SvgPath bend(double controlX, double controlY, double x, double y) {
    return add('Q', controlX, controlY, x, y);
  }

  public SvgPath curve(
      double firstX, double firstY, double nextX, double nextY, double x, double y) {
    return add('C', firstX, firstY, nextX, nextY, x, y);
  }

  public String close() {
    return data.append('Z').toString();
  }

  public String open() {
    return data.toString();
  }

  private SvgPath add(char command, double... coordinates) {
    for (int i = 0; i < coordinates.length; i += 2) {
      data.append(i == 0 ? command : ' ');
      data.append(SvgText.point(coordinates[i], coordinates[i + 1]));
    }
    return this;
  }
}
