package fi.perhepuu.guidance.tree.shape;

/** What decorates a tree and means nothing: the bird, the young leaves at the top, the ground. */
public final class Ornaments {

  private static final int[][] TWIG_LEAVES = {
    {-4, 8, -150, 3}, {4, 14, -28, 1}, {-5, 34, 170, 2}, {6, 44, 8, 3}, {-7, 62, -160, 1}
  };

  private static final String BIRD =
      "<path d=\"M-22,2 L-34,8 L-24,9 C-18,18 6,20 14,4 C16,-1 15,-8 8,-11 C1,-14 -6,-10 -8,-4"
          + " C-12,-1 -18,0 -22,2Z\" fill=\"var(--bird)\"/>"
          + "<path d=\"M14,-5 L22,-3 L14,0Z\" fill=\"var(--accent)\"/>"
          + "<circle cx=\"8\" cy=\"-5\" r=\"1.9\" fill=\"var(--bird-eye)\"/>"
          + "<path d=\"M-10,2 C-4,6 3,5 6,0 C2,10 -8,11 -14,6Z\" fill=\"var(--bird-wing)\"/>"
          + "<path d=\"M-2,14 v8 M4,13 v9\" stroke=\"var(--bird-leg)\" stroke-width=\"1.8\""
          + " stroke-linecap=\"round\"/>";

  private Ornaments() {}

  public static String bird(double x, double y, double scale) {
    return "<g transform=\"translate(%s) scale(%s)\">%s</g>"
        .formatted(SvgText.point(x, y), SvgText.number(scale), BIRD);
  }

  public static String twigLeaves(double x, double y) {
    StringBuilder leaves = new StringBuilder();
    for (int[] leaf : TWIG_LEAVES) {
      leaves.append(
          ("<path d=\"M0,0 C3,-14 20,-16 34,0 C20,11 6,10 0,0Z\""
                  + " transform=\"translate(%s) rotate(%d)\" fill=\"var(--crown-%d)\"/>")
              .formatted(SvgText.point(x + leaf[0], y + leaf[1]), leaf[2], leaf[3]));
    }
    return leaves.toString();
  }

  /** A band that reaches far over both edges, so that it also fills a wider page. */
  public static String ground(double width, double level, double bottom) {
    String line =
        new SvgPath()
            .move(-width * .55, level + 4)
            .curve(-width * .2, level - 16, width * .3, level - 6, width * .5, level - 6)
            .curve(width * .7, level - 10, width * 1.2, level + 2, width * 1.55, level - 8)
            .line(width * 1.55, bottom)
            .line(-width * .55, bottom)
            .close();
    return "<path aria-hidden=\"true\" d=\"%s\" fill=\"var(--tree-ground)\"/>".formatted(line);
  }
}
