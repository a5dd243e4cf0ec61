package fi.perhepuu.testing.browser;

import fi.perhepuu.testing.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the links a browser does not open lead somewhere: files, and places within pages. */
final class LinkCheck {

  // The way out leads to another site; that it does is all we ask here.
  private static final String QUICK_EXIT = "/poistu";

  private final Site site;
  private final Map<String, Answer> answers = new HashMap<>();

  LinkCheck(Site site) {
    this.site = site;
  }

  List<Fault> faultsOf(String link) {
    var parts = link.split("#", 2);
    var answer = answers.computeIfAbsent(parts[0], site.visitor()::opens);
    var expected = parts[0].equals(QUICK_EXIT) ? 303 : 200;
    if (answer.status() != expected && !(parts[0].equals("/") && answer.status() == 302)) {
      return List.of(Fault.anywhere(link, "a link answers " + answer.status()));
    }
    return parts.length == 1 || parts[1].isEmpty() || has(answer, decoded(parts[1]))
        ? List.of()
        : List.of(Fault.anywhere(link, "a link leads to no such place on the page"));
  }

  private static String decoded(String fragment) {
    return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static boolean has(Answer answer, String id) {
    return answer.body().contains("id=\"" + id + "\"");
  }
}
