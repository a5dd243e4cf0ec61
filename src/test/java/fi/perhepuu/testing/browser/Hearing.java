package fi.perhepuu.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * Listens to what a browser says while it opens pages: errors, and asking other sites for things.
 */
final class Hearing {

  private final String origin;
  private final List<String> heard = new ArrayList<>();

  Hearing(BrowserContext context, String origin) {
    this.origin = origin;
    context.onConsoleMessage(this::console);
    context.onWebError(error -> heard.add("script error: " + error.error()));
    context.onRequest(request -> request(request.url()));
  }

  private void console(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      heard.add("console " + message.type() + ": " + message.text() + " " + place(message));
    }
  }

  /** Where the message comes from, without the site's own name. */
  private String place(ConsoleMessage message) {
    return message.location().replace(origin, "");
  }

  private void request(String url) {
    if (!url.startsWith(origin + "/") && !url.startsWith("data:")) {
      heard.add("asks another site: " + url);
    }
  }

  /** What has been heard since the last time. */
  List<String> sinceLast() {
    var since = List.copyOf(heard);
    heard.clear();
    return since;
  }
}
