package fi.perhepuu.editing.api;

import fi.perhepuu.editing.items.ListFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which things of a list are asked for. */
public class ContentQuery {

  private static final int LARGEST_PAGE = 200;
  private static final Set<String> STAGES =
      Set.of("", "draft", "in-review", "published", "archived");

  /** A part of a name or of an owner's name. */
  @QueryParam("q")
  @DefaultValue("")
  String words;

  /** draft, in-review, published or archived; without one everything but what is archived. */
  @QueryParam("stage")
  @DefaultValue("")
  String stage;

  /** A language in which something is missing. */
  @QueryParam("lacks")
  @DefaultValue("")
  String language;

  /** Only what is due for a review. */
  @QueryParam("due")
  @DefaultValue("false")
  String due;

  /** From 0. */
  @QueryParam("page")
  @DefaultValue("0")
  String page;

  /** At most 200. */
  @QueryParam("size")
  @DefaultValue("50")
  String size;

  ListFilter filter(String list, LocalDate today, Collection<UUID> organizations) {
    if (!STAGES.contains(stage) || !language.matches("(?:[a-z]{2,3})?")) {
      throw ApiRefusal.malformed("query", "There is no such stage or language.");
    }
    var day = due.equals("true") ? today : null;
    return new ListFilter(list, words, stage, language, day, organizations);
  }

  int number() {
    return whole(page, 0, 100_000);
  }

  int size() {
    return whole(size, 1, LARGEST_PAGE);
  }

  private static int whole(String text, int least, int most) {
    int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw ApiRefusal.malformed("query", "A page is from 0, its size from 1 to 200.");
    }
    return number;
  }

  /** The same query one page on. */
  String next() {
    return "?q="
        + coded(words)
        + "&stage="
        + stage
        + "&lacks="
        + language
        + "&due="
        + due.equals("true")
        + "&page="
        + (number() + 1)
        + "&size="
        + size();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
