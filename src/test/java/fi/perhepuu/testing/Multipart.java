package fi.perhepuu.testing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A form with files as a browser sends it. */
public final class Multipart {

  private static final String BOUNDARY = "----perhepuu-7MA4YWxkTrZu0gW";

  private final List<Part> parts = new ArrayList<>();

  private record Part(String name, String file, byte[] body) {}

  private Multipart() {}

  /** What the form on a page holds before anybody writes into it. */
  public static Multipart on(Element element) {
    var form = new Multipart();
    for (var field : element.select("input[name], textarea[name]")) {
      switch (field.attr("type")) {
        case "checkbox", "radio" -> {
          if (field.hasAttr("checked")) {
            form.with(field.attr("name"), field.val());
          }
        }
        case "file" -> form.parts.add(new Part(field.attr("name"), "", new byte[0]));
        default -> form.with(field.attr("name"), field.val());
      }
    }
    for (var select : element.select("select[name]")) {
      var chosen = select.selectFirst("option[selected]");
      form.with(select.attr("name"), chosen == null ? "" : chosen.val());
    }
    return form;
  }

  public Multipart with(String name, String value) {
    parts.add(new Part(name, null, value.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** Writes over what a field held. */
  public Multipart writes(String name, String value) {
    parts.removeIf(part -> part.name().equals(name));
    return with(name, value);
  }

  public Multipart brings(String name, String file, byte[] body) {
    parts.removeIf(part -> part.name().equals(name));
    parts.add(new Part(name, file, body));
    return this;
  }

  String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  HttpRequest.BodyPublisher body() {
    var bytes = new ByteArrayOutputStream();
    for (var part : parts) {
      bytes.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""));
      bytes.writeBytes(utf8(part.name() + "\""));
      if (part.file() != null) {
        bytes.writeBytes(utf8("; filename=\"" + part.file() + "\"\r\n"));
        bytes.writeBytes(utf8("Content-Type: application/octet-stream"));
      }
      bytes.writeBytes(utf8("\r\n\r\n"));
      bytes.writeBytes(part.body());
      bytes.writeBytes(utf8("\r\n"));
    }
    bytes.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
    return HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
