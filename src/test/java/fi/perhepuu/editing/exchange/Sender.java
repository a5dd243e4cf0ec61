package fi.perhepuu.editing.exchange;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.nodes.Document;

/** An editor who brings tables in. */
record Sender(Visitor person) {

  private static final String EDGE = "----edge";

  Answer sends(String file, byte[] content) {
    var body = new ByteArrayOutputStream();
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    body.writeBytes(head.formatted(EDGE, file).getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return person.sends(
        "POST",
        "/hallinta/tuonti/luettelo/services",
        "multipart/form-data; boundary=" + EDGE,
        body.toByteArray());
  }

  Answer sends(String csv) {
    return sends("services.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  /** The page once the work under way has come to its end. */
  Document waits(String at, Duration patience) {
    Eventually.isTrue(
        patience,
        "The work does not end",
        () -> person.opens(at).is(200).page().select("progress").isEmpty());
    return person.opens(at).page();
  }

  Document checked(String csv) {
    return waits(sends(csv).is(303).location(), Duration.ofSeconds(60));
  }

  Document confirms(String at, Duration patience) {
    person.posts(at, Form.of("do", "confirm")).is(303);
    return waits(at, patience);
  }

  static String count(Document page, String label) {
    var row = page.select("th:containsOwn(" + label + ")").first();
    return row == null ? "0" : row.nextElementSibling().text();
  }
}
