package fi.perhepuu.platform.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static String html(String text) {
    return Markdown.html(text, target -> target.startsWith("type:") ? "/fi/palvelut/x" : target);
  }

  @Test
  void linksOfOurOwnSchemeBecomeAddresses() {
    assertEquals("<p><a href=\"/fi/palvelut/x\">apua</a></p>\n", html("[apua](type:family-work)"));
  }

  @Test
  void markupIsShownAndNotRun() {
    assertFalse(html("<script>alert(1)</script>").contains("<script>"));
    assertFalse(html("<img src=x onerror=alert(1)>").contains("<img"));
  }

  @Test
  void addressesThatRunSomethingAreDropped() {
    assertFalse(html("[x](javascript:alert(1))").contains("javascript"));
    assertTrue(html("[x](data:text/html,y)").contains("href=\"\""));
  }
}
