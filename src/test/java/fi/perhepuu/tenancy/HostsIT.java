package fi.perhepuu.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.RawRequest;
import fi.perhepuu.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tenant is found by its exact host; everything else meets a page that names nobody. */
class HostsIT {

  private final RunningApplication app = RunningApplication.get();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody.example",
        "localhost",
        "127.0.0.1",
        "[::1]",
        "kangasala.localhost.",
        "kangasala.localhost.evil.example",
        "evil.kangasala.localhost",
        "kangasala",
        "kangasala.localhost@nobody.example",
        "kangasala.localhost:notaport",
        "kangasala.localhost,helsinki.localhost",
        "..",
        "kängäsälä.localhost",
        ""
      })
  void aHostNobodyHasShowsNobody(String host) {
    showsNobody(RawRequest.send(app.server(), "GET /fi/ HTTP/1.1", "Host: " + host));
  }

  @Test
  void twoHostsAreNone() {
    showsNobody(
        RawRequest.send(
            app.server(),
            "GET /fi/ HTTP/1.1",
            "Host: kangasala.localhost",
            "Host: helsinki.localhost"));
  }

  @Test
  void noHostIsNone() {
    showsNobody(RawRequest.send(app.server(), "GET /fi/ HTTP/1.0"));
  }

  @Test
  void theAddressInTheRequestLineIsNoHost() {
    showsNobody(
        RawRequest.send(
            app.server(), "GET http://kangasala.localhost/fi/ HTTP/1.1", "Host: nobody.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"KANGASALA.localhost", "Kangasala.LocalHost:8080", "kangasala.localhost:1"})
  void capitalsAndPortsDoNotMatter(String host) {
    var answer = RawRequest.send(app.server(), "GET /fi/ HTTP/1.1", "Host: " + host);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(answer.contains("Kangasala"), answer);
  }

  @Test
  void eachHostShowsItsOwnTenant() {
    for (var slug : app.demoTenants()) {
      var page = app.visitsDemo(slug).opens("/").header("Location").orElseThrow();
      assertTrue(page.contains(slug + ".localhost") || page.startsWith("/"), page);
    }
  }

  private void showsNobody(String answer) {
    var status = answer.substring(0, Math.min(answer.length(), 12));
    assertTrue(status.matches("HTTP/1.[01] 40[04]"), answer);
    for (var slug : app.demoTenants()) {
      var body = answer.contains("\r\n\r\n") ? answer.split("\r\n\r\n", 2)[1] : answer;
      assertFalse(body.toLowerCase().contains(slug), () -> "Names " + slug + ":\n" + answer);
    }
    assertEquals(-1, answer.indexOf("Exception"), answer);
  }
}
