package fi.perhepuu.help.inbox;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the address of the list asks for; whatever makes no sense is as if it were not there. */
public class InboxQuery {

  static final int SIZE = 25;
  private static final int FARTHEST = 200;

  @QueryParam("tab")
  @DefaultValue("team")
  String tab;

  @QueryParam("queue")
  @DefaultValue("")
  String queue;

  @QueryParam("language")
  @DefaultValue("")
  String language;

  @QueryParam("danger")
  @DefaultValue("")
  String danger;

  @QueryParam("anonymous")
  @DefaultValue("")
  String anonymous;

  @QueryParam("unassigned")
  @DefaultValue("")
  String unassigned;

  @QueryParam("page")
  @DefaultValue("0")
  String page;

  /** No filter at all. */
  static InboxQuery all() {
    var query = new InboxQuery();
    query.tab = "";
    query.queue = "";
    query.language = "";
    query.danger = "";
    query.anonymous = "";
    query.unassigned = "";
    query.page = "";
    return query;
  }

  /** Only those nobody is responsible for. */
  static InboxQuery free() {
    var query = all();
    query.unassigned = "1";
    return query;
  }

  public Tab tab() {
    return Tab.of(tab);
  }

  /** Code of the only queue wanted, or empty. */
  public String queue() {
    return queue;
  }

  public String language() {
    return language.matches("[a-z]{2,3}") ? language : "";
  }

  public boolean danger() {
    return danger.equals("1");
  }

  public boolean anonymous() {
    return anonymous.equals("1");
  }

  public boolean unassigned() {
    return unassigned.equals("1");
  }

  public int number() {
    return page.matches("\\d{1,3}") ? Math.min(Integer.parseInt(page), FARTHEST) : 0;
  }

  public boolean isFiltered() {
    return !(queue + language()).isEmpty() || danger() || anonymous() || unassigned();
  }

  /** The query of another page of the same. */
  public String at(int number) {
    return "?tab="
        + tab().code()
        + (queue.isEmpty() ? "" : "&queue=" + URLEncoder.encode(queue, StandardCharsets.UTF_8))
        + (language().isEmpty() ? "" : "&language=" + language())
        + (danger() ? "&danger=1" : "")
        + (anonymous() ? "&anonymous=1" : "")
        + (unassigned() ? "&unassigned=1" : "")
        + "&page="
        + number;
  }
}
