package fi.perhepuu.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A form as a browser sends it: name, value, name, value; the same name may come again. */
public final class Form {

  private final List<String> fields = new ArrayList<>();

  private Form() {}

  public static Form of(String... namesAndValues) {
    var form = new Form();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.with(namesAndValues[i], namesAndValues[i + 1]);
    }
    return form;
  }

  /** What the form on a page holds before anybody writes into it. */
  public static Form on(Element element) {
    var form = new Form();
    element
        .select("input[name]:not([type=checkbox]):not([type=radio]), textarea[name]")
        .forEach(field -> form.with(field.attr("name"), field.val()));
    element
        .select("input[name][checked]")
        .forEach(field -> form.with(field.attr("name"), field.val()));
    element
        .select("select[name]")
        .forEach(
            select -> {
              var chosen = select.selectFirst("option[selected]");
              var option = chosen == null ? select.selectFirst("option") : chosen;
              form.with(select.attr("name"), option == null ? "" : option.val());
            });
    return form;
  }

  public Form with(String name, String value) {
    fields.add(coded(name) + "=" + coded(value));
    return this;
  }

  /** Writes over what a field held. */
  public Form writes(String name, String value) {
    fields.removeIf(field -> field.startsWith(coded(name) + "="));
    return with(name, value);
  }

  String body() {
    return String.join("&", fields);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
