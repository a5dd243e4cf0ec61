package fi.perhepuu.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at the console's pages in a browser, as somebody who has signed in. */
public final class ConsoleLook implements AutoCloseable {

  private static final Window[] WINDOWS = {Window.DESK, Window.PHONE, Window.ZOOMED};

  private final String origin;
  private final BrowserContext person;
  private final Hearing hearing;
  private final Page page;
  private final Faults faults = new Faults();

  /**
   * @param token what the signed-in person's browser holds
   */
  public ConsoleLook(Browsing browsing, String origin, String token) {
    this.origin = origin;
    var options = new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    person = browsing.person(options);
    person.addInitScript(Script.AXE);
    person.addCookies(List.of(new Cookie("perhepuu", token).setUrl(origin)));
    hearing = new Hearing(person, origin);
    page = person.newPage();
  }

  /** Opens a page and looks at it in each window. */
  public ConsoleLook opens(String path) {
    int status = page.navigate(origin + path).status();
    if (status != 200) {
      faults.add(List.of(Fault.anywhere(path, "answers " + status)));
    }
    return looks(path);
  }

  /**
   * Looks at the page that is open, wherever it came from.
   *
   * @param name what it is called when something is wrong
   */
  public ConsoleLook looks(String name) {
    List<Fault> found = new ArrayList<>();
    for (var window : WINDOWS) {
      page.setViewportSize(window.width(), window.height());
      var wanted = Map.of("axe", window.withAxe(), "tags", Inspector.TAGS, "framesSeen", List.of());
      var seen = (Map<?, ?>) page.evaluate(Script.LOOK, wanted);
      Inspector.strings(seen.get("faults"))
          .forEach(fault -> found.add(new Fault(name, window.name(), fault)));
    }
    hearing.sinceLast().stream()
        // A form that comes back for mending says so with its status.
        .filter(words -> !words.contains("status of 4"))
        .forEach(words -> found.add(Fault.anywhere(name, words)));
    faults.add(found);
    return this;
  }

  /** The page that is open, to write in it. */
  public Page page() {
    return page;
  }

  /** Keeps a picture of the whole page that is open. */
  public ConsoleLook pictures(Path file, int width) {
    page.setViewportSize(width, 900);
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return this;
  }

  public Faults faults() {
    return faults;
  }

  @Override
  public void close() {
    person.close();
  }
}
