package fi.perhepuu.platform.html;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Longer texts, written in CommonMark. HTML in them is shown as text and addresses that could run
 * something are dropped, whoever wrote them.
 */
public final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();
  private static final Pattern SAFE = Pattern.compile("(?:/(?!/)|#|https://|tel:|mailto:).*");

  private Markdown() {}

  /**
   * @param address turns a link's target as written, {@code type:family-work}, into an address
   */
  public static String html(String text, UnaryOperator<String> address) {
    var document = PARSER.parse(text);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            var target = address.apply(link.getDestination());
            link.setDestination(isSafe(target) ? target : "");
            visitChildren(link);
          }
        });
    return RENDERER.render(document);
  }

  /** Whether a link's target is one that stays in a text. */
  public static boolean isSafe(String target) {
    return SAFE.matcher(target).matches();
  }

  /** The targets of all links as written. */
  public static List<String> targets(String text) {
    var targets = new java.util.ArrayList<String>();
    html(
        text,
        target -> {
          targets.add(target);
          return target;
        });
    return targets;
  }
}
