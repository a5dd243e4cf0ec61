package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** A family's browser as HTTP sees it: one host, no redirects followed, no cookies. */
public final class Visitor {

  static {
    // The name a tenant is found by goes into the header; the address is always this machine.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final Server server;
  private final String host;

  public Visitor(Server server, String host) {
    this.server = server;
    this.host = host;
  }

  public String host() {
    return host;
  }

  /** Opens a page; extra headers as name, value, name, value. */
  public Answer opens(String path, String... headers) {
    try {
      return new Answer(CLIENT.send(get(path, headers), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** As {@link #opens}, but nothing when there is no answer at all. */
  public Optional<Answer> tries(String path) {
    try {
      return Optional.of(opens(path));
    } catch (UncheckedIOException silent) {
      return Optional.empty();
    }
  }

  private HttpRequest get(String path, String... headers) {
    var uri = URI.create("http://127.0.0.1:" + server.port() + path);
    var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
    request.header("Host", host + ":" + server.port());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.build();
  }
}
