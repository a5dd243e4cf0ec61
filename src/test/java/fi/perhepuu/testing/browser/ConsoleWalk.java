package fi.perhepuu.testing.browser;

import fi.perhepuu.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A walk through the console as somebody who has signed in: from its front door to whatever its
 * pages lead to. A new page joins by being linked to. Of pages that differ only in the thing they
 * are about, or in a filter, one is opened.
 */
public final class ConsoleWalk {

  private static final int ALIKE = 1;
  private static final Pattern THING =
      Pattern.compile(
          "(/hallinta/[^/]+/[^/]+)/(?!uusi)[^/]+|(/hallinta/[^/]+)/[0-9a-f-]{36}"
              + "|(/asiakkaat|/mallit|/ehdotukset)/(?!uusi)[^/]+");

  /** Where a tenant's console and the operator's begin. */
  private static final String TENANTS = "/hallinta";

  private static final String OPERATORS = "/";

  private final Site site;
  private final String door;
  private final Visitor person;
  private final String language;
  private final Frontier frontier = new Frontier();
  private final Faults faults = new Faults();
  private final Map<String, Integer> opened = new HashMap<>();

  /**
   * @param language the one the person reads the console in
   */
  public ConsoleWalk(Site site, Visitor person, String language) {
    this(site, TENANTS, person, language);
  }

  private ConsoleWalk(Site site, String door, Visitor person, String language) {
    this.site = site;
    this.door = door;
    this.person = person;
    this.language = language;
  }

  /** Through the console of those who run the deployment. */
  public static ConsoleWalk ofOperator(Site site, Visitor operator) {
    return new ConsoleWalk(site, OPERATORS, operator, "fi");
  }

  /** Pages to begin with beside the door: those that are led to from one thing only. */
  public ConsoleWalk from(String... pages) {
    frontier.hears(Stream.of(pages).filter(this::isNew).toList());
    return this;
  }

  public ConsoleWalk with(Crew crew) {
    frontier.hears(List.of(door));
    crew.together(this::walk);
    return this;
  }

  private void walk(Browsing browsing) {
    try (var inspector = new Inspector(browsing, site.origin()).as(person, language)) {
      for (var path = frontier.take(); path.isPresent(); path = frontier.take()) {
        inspect(inspector, path.get());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void inspect(Inspector inspector, String path) {
    try {
      var inspection = inspector.inspects(path, 200, Window.DESK, Window.PHONE, Window.ZOOMED);
      faults.add(
          inspection.faults().stream().filter(fault -> !tellsHowItIsWritten(fault)).toList());
      frontier.hears(
          inspection.links().stream()
              .filter(site::has)
              .map(site::path)
              .map(link -> link.replaceFirst("#.*", ""))
              .filter(this::isNew)
              .toList());
    } catch (RuntimeException broken) {
      faults.add(List.of(Fault.anywhere(path, "cannot be opened: " + broken.getMessage())));
    } finally {
      frontier.leave();
    }
  }

  /** The words of the site are shown with their keys and places, and a hint tells of Markdown. */
  private static boolean tellsHowItIsWritten(Fault fault) {
    boolean source =
        fault.what().startsWith("a key instead of words")
            || fault.what().startsWith("an unfilled place");
    return (source && fault.page().startsWith("/hallinta/sanat"))
        || (fault.what().startsWith("Markdown as text")
            && (fault.page().contains("/articles/") || fault.page().startsWith("/mallit/")));
  }

  /** Files for downloading are no pages, and a preview is a page of the public site. */
  private synchronized boolean isNew(String path) {
    if (!path.startsWith(door)
        || path.contains("/esikatselu")
        || path.matches(".*\\.[a-z]+(\\?.*)?")) {
      return false;
    }
    var shape = THING.matcher(path.replaceFirst("\\?.*", "")).replaceAll("$1$2$3/*");
    var query = path.contains("?") ? "?" : "";
    return opened.merge(shape + query, 1, Integer::sum) <= most(shape + query);
  }

  private static int most(String shape) {
    return shape.contains("*") || shape.contains("?") ? ALIKE : Integer.MAX_VALUE;
  }

  public int pages() {
    return frontier.size();
  }

  public Faults faults() {
    return faults;
  }
}
