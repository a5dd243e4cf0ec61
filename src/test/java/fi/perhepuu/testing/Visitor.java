package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * A browser as HTTP sees it: one host, no redirects followed. A family gets a cookie only while it
 * reads its own thread; whoever signs in keeps hers.
 */
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
  private final Cookies cookies = new Cookies();

  public Visitor(Server server, String host) {
    this.server = server;
    this.host = host;
  }

  public String host() {
    return host;
  }

  /** Opens a page; extra headers as name, value, name, value. */
  public Answer opens(String path, String... headers) {
    return sends(request(path, headers).GET());
  }

  /** A file, byte for byte. */
  public byte[] downloads(String path) {
    try {
      var bytes = HttpResponse.BodyHandlers.ofByteArray();
      var response = CLIENT.send(request(path).GET().build(), bytes);
      if (response.statusCode() != 200) {
        throw new AssertionError(path + " answers " + response.statusCode());
      }
      return response.body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Sends a form; extra headers as name, value, name, value. */
  public Answer posts(String path, Form form, String... headers) {
    return sends(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.body())));
  }

  /** Sends bytes of any type with any method. */
  public Answer sends(String method, String path, String type, byte[] body, String... headers) {
    return sends(
        request(path, headers)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** Sends a form with files. */
  public Answer posts(String path, Multipart form, String... headers) {
    return sends(request(path, headers).header("Content-Type", form.type()).POST(form.body()));
  }

  /** Asks with any method, without a body. */
  public Answer asks(String method, String path, String... headers) {
    return sends(request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /** Signs in at the door and keeps the cookie. */
  public Visitor signsInAs(String email, String password) {
    var answer = posts("/kirjaudu", Form.of("email", email, "password", password));
    answer.is(303);
    return this;
  }

  /** What her browser holds of ours; empty when she is nobody. */
  public String token() {
    return cookies.value("perhepuu");
  }

  /** A cookie her browser holds; empty when there is none. */
  public String cookie(String name) {
    return cookies.value(name);
  }

  /** As somebody who has got hold of a cookie. */
  public Visitor with(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  /** As somebody who has got hold of a token. */
  public Visitor with(String token) {
    cookies.put("perhepuu", token);
    return this;
  }

  private Answer sends(HttpRequest.Builder request) {
    try {
      var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      cookies.keep(response.headers().allValues("Set-Cookie"));
      return new Answer(response);
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

  private HttpRequest.Builder request(String path, String... headers) {
    var uri = URI.create("http://127.0.0.1:" + server.port() + path);
    var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
    request.header("Host", host + ":" + server.port());
    if (headers.length > 0) {
      request.headers(headers);
    }
    cookies.header().ifPresent(it -> request.header("Cookie", it));
    return request;
  }
}
