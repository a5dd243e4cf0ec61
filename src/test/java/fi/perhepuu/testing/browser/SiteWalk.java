package fi.perhepuu.testing.browser;

import fi.perhepuu.testing.Answer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A walk through every page of a site: what the front page and the sitemap name, and whatever those
 * pages lead to. A new page joins by being linked to; nobody keeps a list.
 */
public final class SiteWalk {

  private static final String NOWHERE = "/never-written";

  private final Site site;
  private final Frontier frontier = new Frontier();
  private final Faults faults = new Faults();
  private final Set<String> links = ConcurrentHashMap.newKeySet();

  public SiteWalk(Site site) {
    this.site = site;
  }

  /** Walks to the end with as many browsers as the crew has. */
  public SiteWalk with(Crew crew) {
    frontier.hears(beginnings());
    crew.together(this::walk);
    var check = new LinkCheck(site);
    links.stream().sorted().forEach(link -> faults.add(check.faultsOf(link)));
    return this;
  }

  /** The pages search engines are told of, and in each language a page that is not there. */
  private List<String> beginnings() {
    var pages = sitemap();
    var nowhere = pages.stream().map(path -> path.split("/")[1]).distinct().map(this::nowhere);
    return Stream.concat(pages.stream(), nowhere).toList();
  }

  private String nowhere(String language) {
    return "/" + language + NOWHERE;
  }

  private List<String> sitemap() {
    return site.visitor().opens("/sitemap.xml").is(200).page().select("loc").eachText().stream()
        .map(url -> url.replaceFirst("^https?://[^/]+", ""))
        .toList();
  }

  private void walk(Browsing browsing) {
    try (var inspector = new Inspector(browsing, site.origin())) {
      for (var path = frontier.take(); path.isPresent(); path = frontier.take()) {
        inspect(inspector, path.get());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void inspect(Inspector inspector, String path) {
    try {
      var inspection = Twins.isDeep(path) ? deep(inspector, path) : seen(inspector, path);
      faults.add(inspection.faults());
      inspection.links().stream().filter(site::has).map(site::path).forEach(this::found);
    } catch (RuntimeException broken) {
      faults.add(List.of(Fault.anywhere(path, "cannot be opened: " + broken.getMessage())));
    } finally {
      frontier.leave();
    }
  }

  private static Inspection seen(Inspector inspector, String path) {
    return inspector.inspects(path, path.endsWith(NOWHERE) ? 404 : 200, Twins.windows(path));
  }

  private Inspection deep(Inspector inspector, String path) {
    var answer = site.visitor().opens(path);
    return Twins.isKnown(path, answer.page()) ? read(path, answer) : seen(inspector, path);
  }

  /** Without a browser a page must answer and say its words, and its links are followed. */
  private Inspection read(String path, Answer answer) {
    var links =
        answer.page().select("main a[href^=/]").eachAttr("href").stream()
            .map(link -> site.origin() + link)
            .toList();
    var sound = answer.status() == 200 && !answer.page().text().contains("???");
    return new Inspection(
        sound ? List.of() : List.of(Fault.anywhere(path, "answers " + answer.status())), links);
  }

  private void found(String link) {
    var page = link.replaceFirst("#.*", "");
    if (page.endsWith(NOWHERE)) {
      return; // the page that is not there leads to places on itself
    }
    if (isPage(page)) {
      frontier.hears(List.of(page));
    }
    if (!isPage(page) || !page.equals(link)) {
      links.add(link);
    }
  }

  /** Pages are below their language; files have a dot in their name. */
  private static boolean isPage(String path) {
    return path.matches("/[a-z]{2}(/[^.?]*)?(\\?.*)?");
  }

  public int pages() {
    return frontier.size();
  }

  public Faults faults() {
    return faults;
  }
}
