package fi.perhepuu.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import fi.perhepuu.testing.Visitor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Opens pages of one site and says what is wrong with them. */
public final class Inspector implements AutoCloseable {

  static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Words that find much in one of the languages, a cry for help, and words nobody knows. */
  private static final List<String> QUESTIONS =
      List.of("perhe", "familj", "family", "en jaksa elää", "xylofoniqq");

  private final String origin;
  private final BrowserContext person;
  private final Hearing hearing;
  private final Page page;
  private final Set<String> framesSeen = new HashSet<>();
  private String consoleLanguage = "";

  /**
   * @param means how the pages are read: at night, or with the system's own colors
   */
  public Inspector(Browsing browsing, String origin, Means... means) {
    this.origin = origin;
    // Nothing may be halfway through a movement while it is looked at.
    var options = new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    Stream.of(means).forEach(one -> one.change(options));
    person = browsing.person(options);
    person.addInitScript(Script.AXE);
    hearing = new Hearing(person, origin);
    page = person.newPage();
  }

  /** Goes on as somebody who has signed in, and reads the console in her language. */
  public Inspector as(Visitor signedIn, String language) {
    person.addCookies(List.of(new Cookie("perhepuu", signedIn.token()).setUrl(origin)));
    consoleLanguage = language;
    return this;
  }

  /** Opens a page that is there and says what is wrong with it on a computer and on a phone. */
  public List<Fault> faultsOf(String path) {
    return inspects(path, 200, Window.DESK, Window.PHONE).faults();
  }

  /** Opens a page of the console and says what is wrong with how it looks in each window. */
  public List<Fault> looksAt(String path, Window... windows) {
    List<Fault> faults = new ArrayList<>();
    resize(windows[0]);
    var answered = page.navigate(origin + path).status();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    for (var window : windows) {
      look(path, window, faults);
    }
    heard(path, answered, faults);
    return faults;
  }

  /** The page that was looked at last. */
  public Page page() {
    return page;
  }

  /** Opens a page once and looks at it in each window. */
  Inspection inspects(String path, int status, Window... windows) {
    List<Fault> faults = new ArrayList<>();
    resize(windows[0]);
    var answered = page.navigate(origin + path).status();
    if (answered != status) {
      faults.add(Fault.anywhere(path, "answers " + answered));
    }
    var links = content(path, faults);
    for (var window : windows) {
      look(path, window, faults);
    }
    heard(path, status, faults);
    return new Inspection(faults, links);
  }

  private List<String> content(String path, List<Fault> faults) {
    var expected =
        Map.of("language", language(path), "areas", KeyWords.FIRST, "questions", QUESTIONS);
    var said = (Map<?, ?>) page.evaluate(Script.CONTENT, expected);
    strings(said.get("faults")).forEach(fault -> faults.add(Fault.anywhere(path, fault)));
    return strings(said.get("links"));
  }

  /** A console speaks the language of whoever has signed in, other pages that of their address. */
  private String language(String path) {
    boolean console = path.startsWith("/hallinta") || origin.contains("//operator.");
    return console ? consoleLanguage : path.split("[/?#]")[1];
  }

  private void look(String path, Window window, List<Fault> faults) {
    resize(window);
    var wanted =
        Map.of("axe", window.withAxe(), "tags", TAGS, "framesSeen", List.copyOf(framesSeen));
    var seen = (Map<?, ?>) page.evaluate(Script.LOOK, wanted);
    framesSeen.add(String.valueOf(seen.get("frame")));
    strings(seen.get("faults")).forEach(fault -> faults.add(new Fault(path, window.name(), fault)));
  }

  private void heard(String path, int status, List<Fault> faults) {
    // Chromium calls it an error that a page which is not there says so.
    var expected = "the server responded with a status of " + status;
    hearing.sinceLast().stream()
        .filter(words -> !words.contains(expected))
        .forEach(words -> faults.add(Fault.anywhere(path, words)));
  }

  private void resize(Window window) {
    var size = page.viewportSize();
    if (size.width != window.width() || size.height != window.height()) {
      page.setViewportSize(window.width(), window.height());
    }
  }

  static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    person.close();
  }
}
