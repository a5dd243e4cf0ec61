package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.forms.Field;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One value of a document as the text of a cell, and back as a form would send it. */
final class Cell {

  /** Words for no in the languages people write tables in; anything else that is written is yes. */
  private static final Set<String> NO = Set.of("false", "0", "ei", "nej", "no", "-");

  private static final Set<String> YES = Set.of("true", "1", "kyllä", "ja", "yes", "x");
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int SECONDS = 86_400;

  private Cell() {}

  static String text(Object value) {
    if (value instanceof List<?> words) {
      return words.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return value == null ? "" : String.valueOf(value);
  }

  static List<String> sent(Field field, String text) {
    var plain = text.strip();
    return switch (field.kind()) {
      case CHOICES ->
          Arrays.stream(plain.split("[,;|\\n]"))
              .map(String::strip)
              .filter(it -> !it.isEmpty())
              .toList();
      case FLAG -> flag(plain.toLowerCase(Locale.ROOT));
      case DATE -> List.of(plain.matches("\\d{5}(?:\\.\\d+)?") ? day(plain) : plain);
      case TIME -> List.of(plain.matches("0?\\.\\d+|0") ? time(plain) : plain);
      default -> List.of(text);
    };
  }

  private static List<String> flag(String word) {
    return word.isEmpty() || NO.contains(word) ? List.of() : List.of("true");
  }

  /** Whether a word of a yes-or-no column is neither. */
  static boolean isNoAnswer(Field field, String text) {
    var word = text.strip().toLowerCase(Locale.ROOT);
    return field.kind() == Field.Kind.FLAG
        && !word.isEmpty()
        && !NO.contains(word)
        && !YES.contains(word);
  }

  // Spreadsheets count days, and times as parts of one.
  private static String day(String number) {
    return DAY_ZERO.plusDays((long) Double.parseDouble(number)).toString();
  }

  private static String time(String number) {
    long seconds = Math.round(Double.parseDouble(number) * SECONDS / 60) * 60;
    return LocalTime.ofSecondOfDay(seconds % SECONDS).toString();
  }
}
