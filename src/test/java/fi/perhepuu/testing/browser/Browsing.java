package fi.perhepuu.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.Map;

/**
 * A running browser. Playwright serves one thread at a time: a test uses {@link #shared}, and each
 * further thread opens one of its own.
 */
public final class Browsing implements AutoCloseable {

  private static Browsing shared;

  private final Playwright playwright;
  private final Browser browser;

  private Browsing() {
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(withoutDownload()));
    var options = new BrowserType.LaunchOptions().setExecutablePath(Chromium.executable());
    browser = playwright.chromium().launch(options);
  }

  /** {@link Chromium} decides what is downloaded, and when. */
  private static Map<String, String> withoutDownload() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return environment;
  }

  /** The browser of this run, closed with it. */
  public static synchronized Browsing shared() {
    if (shared == null) {
      shared = new Browsing();
    }
    return shared;
  }

  /** A browser of one's own. */
  public static Browsing another() {
    return new Browsing();
  }

  static synchronized void endShared() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }

  /** A person who has never been here: no cookies, no storage, no cache. */
  public BrowserContext person() {
    return person(new Browser.NewContextOptions());
  }

  public BrowserContext person(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
