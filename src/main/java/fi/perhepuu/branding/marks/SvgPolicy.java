package fi.perhepuu.branding.marks;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What the sanitizer lets through of a drawing: shapes, and how they are painted. */
final class SvgPolicy {

  private static final String[] SHAPES = LogoCheck.SHAPES.toArray(String[]::new);
  private static final String[] ATTRIBUTES = LogoCheck.ATTRIBUTES.toArray(String[]::new);

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(SHAPES)
          .allowWithoutAttributes(SHAPES)
          .allowAttributes("xmlns")
          .matching(false, "http://www.w3.org/2000/svg")
          .onElements("svg")
          .allowAttributes(ATTRIBUTES)
          .globally()
          .allowAttributes(SvgPaint.PROPERTIES.toArray(String[]::new))
          .globally()
          .toFactory();

  private SvgPolicy() {}

  static String sanitize(String svg) {
    return POLICY.sanitize(svg);
  }
}
