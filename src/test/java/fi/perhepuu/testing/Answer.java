package fi.perhepuu.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the application answered, and what a test may say of it. */
public final class Answer {

  private final HttpResponse<String> response;

  Answer(HttpResponse<String> response) {
    this.response = response;
  }

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** Where it leads; only an answer that leads somewhere may be asked. */
  public String location() {
    var address = header("Location").orElseThrow(() -> new AssertionError("Leads nowhere"));
    return address.replaceFirst("^https?://[^/]+", "");
  }

  public Document page() {
    return Jsoup.parse(body());
  }

  public Answer is(int status) {
    assertEquals(status, status(), () -> response.uri() + "\n" + body());
    return this;
  }

  public boolean says(String words) {
    return page().text().contains(words);
  }
}
