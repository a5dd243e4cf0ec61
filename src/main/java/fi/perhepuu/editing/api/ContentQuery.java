package fi.perhepuu.editing.api;

import fi.perhepuu.editing.items.ListFilter;
import fi.perhepuu.platform.api.ApiRefusal;
import fi.perhepuu.platform.api.PageQuery;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which things of a list are asked for. */
public class ContentQuery extends PageQuery {

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

  ListFilter filter(String list, LocalDate today, Collection<UUID> organizations) {
    if (!STAGES.contains(stage) || !language.matches("(?:[a-z]{2,3})?")) {
      throw ApiRefusal.malformed("query", "There is no such stage or language.");
    }
    var day = due.equals("true") ? today : null;
    return new ListFilter(list, words, stage, language, day, organizations);
  }

  /** All of it but the page, as it stands in an address. */
  String question() {
    return "?q="
        + coded(words)
        + "&stage="
        + stage
        + "&lacks="
        + language
        + "&due="
        + due.equals("true");
  }
}
