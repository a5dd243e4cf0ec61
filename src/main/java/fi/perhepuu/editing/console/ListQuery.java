package fi.perhepuu.editing.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the address of a list asks for. */
public class ListQuery {

  @QueryParam("q")
  @DefaultValue("")
  String words;

  @QueryParam("stage")
  @DefaultValue("")
  String stage;

  /** A language in which something is missing. */
  @QueryParam("lacks")
  @DefaultValue("")
  String language;

  /** Only what is due for a review. */
  @QueryParam("due")
  boolean due;

  @QueryParam("page")
  @DefaultValue("0")
  String page;

  @QueryParam("done")
  @DefaultValue("")
  String done;

  @QueryParam("refused")
  @DefaultValue("0")
  String refused;

  int pageNumber() {
    return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
  }

  /** The same query on another page. */
  String at(int number) {
    var encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
    var lacks = URLEncoder.encode(language, StandardCharsets.UTF_8);
    var at = URLEncoder.encode(stage, StandardCharsets.UTF_8);
    var query = "?q=" + encoded + "&stage=" + at + "&lacks=" + lacks + "&page=" + number;
    return due ? query + "&due=true" : query;
  }
}
