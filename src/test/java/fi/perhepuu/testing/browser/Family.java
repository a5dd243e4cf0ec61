package fi.perhepuu.testing.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A family at its browser: what it opens, follows and presses, and what it then has before it. A
 * new one has never been here.
 */
public final class Family implements AutoCloseable {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  private final Site site;
  private final BrowserContext person;
  private final Page page;

  private Family(Site site, Means... means) {
    this.site = site;
    var options =
        new NewContextOptions()
            .setViewportSize(Window.DESK.width(), Window.DESK.height())
            .setReducedMotion(ReducedMotion.REDUCE);
    for (var one : means) {
      one.change(options);
    }
    person = Browsing.shared().person(options);
    page = person.newPage();
  }

  /** A family that visits a site and reads with these means. */
  public static Family visiting(Site site, Means... means) {
    return new Family(site, means);
  }

  public static Family visitingDemo(String slug, Means... means) {
    return new Family(Site.ofDemo(slug), means);
  }

  public Family opens(String path) {
    page.navigate(site.url(path));
    return this;
  }

  /** Follows the first link of these words to another page. */
  public Family follows(String words) {
    return follows(link(words));
  }

  public Family follows(Locator link) {
    var before = page.url();
    link.click();
    page.waitForURL(url -> !url.equals(before));
    return this;
  }

  public Locator link(String words) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first();
  }

  /** Types into the search box and presses Enter. */
  public Family asks(String words) {
    var before = page.url();
    page.getByRole(AriaRole.SEARCHBOX).first().fill(words);
    page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");
    page.waitForURL(url -> !url.equals(before));
    return this;
  }

  public Family presses(String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  public Locator sees(String selector) {
    return page.locator(selector);
  }

  public Page page() {
    return page;
  }

  public String path() {
    return URI.create(page.url()).getPath();
  }

  public String heading() {
    return page.locator("h1").textContent().strip();
  }

  /** From here on the page looks as it does on paper. */
  public Family takesPaper() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return this;
  }

  /** Prints the page on A4; answers how many sheets it takes. */
  public int prints() {
    var pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    var sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    return (int) sheets;
  }

  /** Everything the Tab key comes to from here on, until it leaves the page. */
  public List<Stop> tabsThrough() {
    page.evaluate(Script.STOPS);
    for (int presses = 0; presses < 500; presses++) {
      page.keyboard().press("Tab");
      if (!(boolean) page.evaluate("() => window.perhepuuStops.note()")) {
        break;
      }
    }
    var told = (List<?>) page.evaluate("() => window.perhepuuStops.tell()");
    return told.stream().map(stop -> Stop.of((Map<?, ?>) stop)).toList();
  }

  /** What cannot be told apart from its surroundings in the colors as they are. */
  public List<String> cannotTellApart() {
    return ((List<?>) page.evaluate(Script.APART)).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    person.close();
  }
}
