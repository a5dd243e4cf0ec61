package fi.perhepuu.testing.browser;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the content of a page is made of, whatever it says and however often: each element within
 * its parent, with its roles and states and whether it says anything, and each heading with the one
 * before it. A page with no part that axe has not seen elsewhere cannot fail by its making.
 */
final class Parts {

  private static final Set<String> WITH_VALUE =
      Set.of("class", "lang", "dir", "role", "scope", "tabindex", "type", "hidden");

  private static final Set<String> NAMES = Set.of("label", "labelledby", "describedby", "controls");
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String TELLING = "img, svg, input, select, textarea";

  private Parts() {}

  static Set<String> of(Document page) {
    Set<String> parts = new HashSet<>();
    for (var element : page.select("main, main *:not(svg *)")) {
      parts.add(made(element.parent()) + ">" + made(element));
    }
    var before = "";
    for (var heading : page.select("main").select(HEADINGS)) {
      parts.add(before + "," + heading.normalName());
      before = heading.normalName();
    }
    return parts;
  }

  private static String made(Element element) {
    var attributes =
        element.attributes().asList().stream()
            .map(Parts::told)
            .sorted()
            .collect(Collectors.joining());
    boolean tells = element.hasText() || !element.select(TELLING).isEmpty();
    return element.normalName() + attributes + (tells ? "" : ":empty");
  }

  private static String told(Attribute attribute) {
    var name = attribute.getKey().toLowerCase(Locale.ROOT);
    boolean state = name.startsWith("aria-") && !NAMES.contains(name.substring("aria-".length()));
    return state || WITH_VALUE.contains(name)
        ? "[" + name + "=" + attribute.getValue() + "]"
        : "[" + name + "]";
  }
}
