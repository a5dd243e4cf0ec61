package fi.perhepuu.editing.websites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fi.perhepuu.testing.Apart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The websites of a tenant, asked in the night by a server that may ask one web server of the
 * test's. The shared application asks none.
 */
class WebsiteNightsIT {

  private static final String PAGE = "/hallinta/linkit";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile int answerOfMoved = 404;
  private LocalDateTime now = LocalDateTime.parse("2026-11-24T03:00");
  private HttpServer web;
  private Apart apart;

  @BeforeEach
  void open() throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    web.createContext(
        "/",
        exchange -> {
          var path = exchange.getRequestURI().getPath();
          asked.add(path);
          exchange.sendResponseHeaders(path.equals("/moved") ? answerOfMoved : 200, -1);
          exchange.close();
        });
    web.start();
    apart = new Apart("linkwalkers", "kangasala");
    apart.server().with("LINKCHECK_ENABLED", true).with("LINKCHECK_ALLOWED", authority());
    names("/moved");
    names("/here");
    apart.start();
  }

  @AfterEach
  void close() {
    apart.close();
    web.stop(0);
  }

  private String authority() {
    return "127.0.0.1:" + web.getAddress().getPort();
  }

  /** Puts an address into the next service that says what it costs. */
  private void names(String path) throws IOException {
    var services = apart.folder().resolve("services.yaml");
    var address = "cost: {fi: \"http://" + authority() + path + "\"}";
    var text = Files.readString(services);
    Files.writeString(services, text.replaceFirst("cost: \\{fi: \"Maksuton\"}", address));
  }

  private void aNightPasses() {
    now = now.plusDays(1);
    passes(0);
    apart.work().does("website-night");
    apart.work().ends("website-visit", () -> passes(2));
  }

  private void passes(int seconds) {
    now = now.plusSeconds(seconds);
    apart.clock().showsInFinland(now.toString());
  }

  private boolean isShown(String path) {
    return apart.signsIn("editor").opens(PAGE).is(200).says(authority() + path);
  }

  @Test
  void aWebsiteIsDeadAfterTwoNightsAndAliveAfterOne() {
    aNightPasses();
    assertTrue(asked.containsAll(List.of("/moved", "/here")), asked.toString());
    assertFalse(isShown("/moved"));

    aNightPasses();
    assertTrue(isShown("/moved"));
    assertFalse(isShown("/here"));
    var calls = apart.signsIn("editor").opens("/hallinta").is(200).page().select(".calls a");
    assertEquals(1, calls.select("[href='" + PAGE + "']").size(), calls.toString());

    answerOfMoved = 200;
    aNightPasses();
    assertFalse(isShown("/moved"));
  }
}
