package fi.perhepuu.help.promises;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the breaks of a button's document: each a first and a last day, none within another. */
public final class ClosureReader {

  private static final int LONGEST_DAYS = 366;

  private ClosureReader() {}

  public static void check(Surroundings around, Entry button) {
    List<Closure> before = new ArrayList<>();
    for (var entry : button.entries("closures")) {
      var text = around.optionalLocalized(entry, "text");
      var from = day(entry, "from");
      var to = day(entry, "to");
      if (from.isPresent() && to.isPresent()) {
        var closure = new Closure(from.get(), to.get(), text);
        check(entry, closure, before);
        before.add(closure);
      }
    }
  }

  private static Optional<LocalDate> day(Entry entry, String key) {
    if (!entry.has(key)) {
      entry.fault(key, "missing", "'" + key + "' is missing");
    }
    return entry.date(key);
  }

  private static void check(Entry entry, Closure closure, List<Closure> before) {
    if (closure.to().isBefore(closure.from())) {
      entry.fault("to", "order", "'to' must not be before 'from'");
    } else if (closure.from().plusDays(LONGEST_DAYS).isBefore(closure.to())) {
      entry.fault("to", "far-date", "a break lasts at most " + LONGEST_DAYS + " days");
    } else if (before.stream().anyMatch(it -> meet(it, closure))) {
      entry.fault("from", "overlap", "two breaks share days");
    }
  }

  private static boolean meet(Closure one, Closure other) {
    return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
  }
}
