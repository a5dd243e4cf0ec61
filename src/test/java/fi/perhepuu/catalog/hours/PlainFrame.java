package fi.perhepuu.catalog.hours;

import fi.perhepuu.platform.html.Frame;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Properties;

/** A frame that knows the catalog's words in Finnish and a day that is today, and nothing else. */
final class PlainFrame {

  private final Properties texts = new Properties();
  private final LocalDate today;

  private PlainFrame(LocalDate today) {
    this.today = today;
    var file = PlainFrame.class.getResourceAsStream("/texts/catalog_fi.properties");
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Frame on(LocalDate today) {
    var frame = new PlainFrame(today);
    var loader = PlainFrame.class.getClassLoader();
    return (Frame)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {Frame.class},
            (proxy, method, values) -> frame.answer(method, values));
  }

  private Object answer(Method method, Object[] values) {
    return switch (method.getName()) {
      case "t" -> text((String) values[0], (Object[]) values[1]);
      case "today" -> today;
      case "time" -> time((LocalTime) values[0]);
      case "date" -> day((LocalDate) values[0]) + ((LocalDate) values[0]).getYear();
      case "day" -> weekday((LocalDate) values[0]) + " " + day((LocalDate) values[0]);
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }

  private String text(String key, Object... values) {
    var text = texts.getProperty(key);
    for (int at = 0; at < values.length; at++) {
      text = text.replace("{" + at + "}", String.valueOf(values[at]));
    }
    return text;
  }

  private String weekday(LocalDate date) {
    return text("catalog.day.short." + date.getDayOfWeek().getValue());
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + "." + date.getMonthValue() + ".";
  }

  private static String time(LocalTime time) {
    return "%d.%02d".formatted(time.getHour(), time.getMinute());
  }
}
