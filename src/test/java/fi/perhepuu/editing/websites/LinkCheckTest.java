package fi.perhepuu.editing.websites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Websites are asked politely, and nobody's own network is ever asked. */
class LinkCheckTest {

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String home;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    home = "127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /**
   * {@code /404} answers 404, {@code /to/a/b} leads to {@code /a/b}, {@code /get/200} hates HEAD.
   */
  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    asked.add(exchange.getRequestMethod() + " " + path);
    if (path.startsWith("/to/")) {
      exchange.getResponseHeaders().add("Location", path.substring(3));
      exchange.sendResponseHeaders(302, -1);
    } else if (path.startsWith("/out")) {
      exchange.getResponseHeaders().add("Location", "http://10.0.0.1/");
      exchange.sendResponseHeaders(301, -1);
    } else {
      boolean hates = path.startsWith("/get/") && exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(hates ? 500 : Integer.parseInt(path.replaceAll("\\D", "")), -1);
    }
    exchange.close();
  }

  private Doorbell doorbell(String allowed) {
    var doorbell = new Doorbell();
    doorbell.allowed = Optional.ofNullable(allowed);
    return doorbell;
  }

  private String ring(String path) {
    return doorbell(home).ring("http://" + home + path);
  }

  @ParameterizedTest
  @CsvSource({
    "/200, ok",
    "/204, ok",
    "/403, ok",
    "/429, ok",
    "/404, gone",
    "/410, gone",
    "/500, failed",
    "/503, failed",
    "/get/200, ok",
    "/to/200, ok",
    "/to/to/to/200, ok",
    "/to/404, gone",
    "/to/to/to/to/200, redirects"
  })
  void anAnswerIsUnderstood(String path, String outcome) {
    assertEquals(outcome, ring(path));
  }

  @Test
  void itIsAskedForTheWholePageOnlyIfItMustBe() {
    ring("/200");
    assertEquals(List.of("HEAD /200"), asked);
    asked.clear();
    ring("/get/200");
    assertEquals(List.of("HEAD /get/200", "GET /get/200"), asked);
  }

  @Test
  void aRedirectLeadsIntoNobodysNetwork() {
    assertEquals("not-public", ring("/out"));
  }

  @Test
  void whatIsNotAllowedIsNotAsked() {
    assertEquals("not-public", doorbell(null).ring("http://" + home + "/200"));
    assertTrue(asked.isEmpty());
  }

  @Test
  void whoDoesNotAnswerIsNotThere() {
    server.stop(0);
    assertEquals("no-answer", ring("/200"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://10.1.2.3/",
        "http://0/",
        "http://192.168.1.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://224.0.0.1/",
        "http://93.184.216.34:22/",
        "http://user@93.184.216.34/",
        "ftp://93.184.216.34/",
        "file:///etc"
      })
  void nobodysOwnNetworkIsAsked(String url) {
    assertEquals("not-public", doorbell(null).ring(url));
  }

  @Test
  void whatIsNoAddressIsSaid() {
    assertEquals("malformed", doorbell(null).ring("http://a b/"));
  }

  @Test
  void everybodysAddressesArePublic() throws IOException {
    for (var address : List.of("93.184.216.34", "2606:2800:220:1::1", "172.32.0.1", "8.8.8.8")) {
      assertTrue(PublicNet.contains(InetAddress.getByName(address)), address);
    }
    for (var address : List.of("64:ff9b::a00:1", "2002:a00:1::", "198.18.0.1", "255.255.255.255")) {
      assertFalse(PublicNet.contains(InetAddress.getByName(address)), address);
    }
  }
}
