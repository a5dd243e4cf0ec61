package fi.perhepuu.testing.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An inspector who finds nothing proves something only if he finds what is there. */
class InspectorIT {

  private static final String GOOD =
      """
      <!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Hyvä sivu</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,"></head>
      <body><header><a href="/fi/">Etusivu</a></header>
      <main><h1>Apua perheelle</h1><p>%s</p></main></body></html>
      """;

  private HttpServer server;
  private String body;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/fi/",
        exchange -> {
          var bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  /** What is found on a page, and on the next one with the same content in the same frame. */
  private List<List<String>> faultsOfTwo(String content) {
    body = GOOD.formatted(content);
    var origin = "http://perhe.localhost:" + server.getAddress().getPort();
    try (var inspector = new Inspector(Browsing.shared(), origin)) {
      return Stream.of("/fi/eka", "/fi/toka")
          .map(path -> inspector.inspects(path, 200, Window.DESK, Window.PHONE, Window.ZOOMED))
          .map(inspection -> inspection.faults().stream().map(Fault::what).toList())
          .toList();
    }
  }

  private void finds(String fault, String content) {
    for (var found : faultsOfTwo(content)) {
      assertTrue(found.stream().anyMatch(what -> what.contains(fault)), found::toString);
    }
  }

  @Test
  void hasNothingToSayOfAGoodPage() {
    assertEquals(List.of(List.of(), List.of()), faultsOfTwo("Soita <a href=\"tel:112\">112</a>."));
  }

  @Test
  void findsWhatAxeFinds() {
    finds("color-contrast", "</p><p style=\"color: #aaa\">Vaaleaa");
    finds("image-alt", "<img src=\"data:,\">");
    finds("heading-order", "</p><h4>Liian syvällä</h4><p>Teksti");
  }

  @Test
  void looksAtTheSameFrameOnlyOnce() {
    var found = faultsOfTwo("Sisältö</p></main><footer>© <h5>Alas</h5></footer><div><p>Yksin");

    assertTrue(found.get(0).stream().anyMatch(what -> what.startsWith("heading-order")));
    assertEquals(List.of(), found.get(1));
  }

  @Test
  void findsWhatIsMissing() {
    finds("empty", "</p><h2> </h2><p>Teksti");
    finds("an unfilled place", "Auki {0} asti");
    finds("???", "Auki ???");
    finds("a value that is not there", "Puhelin null");
    finds("a key instead of words", "site.nav.help-me");
    finds("a record instead of words", "LocalizedText[texts={fi=Perhe}]");
    finds("markup as text", "Perhe &lt;b&gt;työ");
    finds("points to nothing", "<a href=\"#muualla\">Muualla</a>");
    finds("× h1", "</p><h1>Toinen</h1><p>Teksti");
    finds("a demo number can be dialled", "<a href=\"tel:0001234\">000 1234</a>");
  }

  @Test
  void findsWhatIsTooWide() {
    finds("wider than the window", "</p><p style=\"width: 500px\">Leveä");
  }

  @Test
  void hearsTheBrowser() {
    finds("asks another site", "<img alt=\"\" src=\"http://elsewhere.localhost:9/x.png\">");
    finds("console error", "<script>console.error('ei')</script>");
    finds("script error", "<script>missing.word</script>");
  }
}
