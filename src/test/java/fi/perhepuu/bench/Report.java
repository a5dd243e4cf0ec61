package fi.perhepuu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table a run ends with; every line is also printed as soon as it is known. */
final class Report {

  private static final String HEAD =
      "| What | Product | Compared with | Ratio | Target | Verdict |\n|---|---|---|---|---|---|";

  private final List<String> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Report() {
    note("Load average before: " + loadAverage());
  }

  void add(Row row) {
    rows.add(row.markdown());
    System.out.println(row.markdown());
  }

  /** What is being done now, for whoever waits. */
  void says(String what) {
    System.out.println("… " + what + " (load average " + loadAverage() + ")");
  }

  void note(String words) {
    notes.add(words);
    System.out.println(words);
  }

  void write(Path file) {
    note("Load average after: " + loadAverage());
    note(machine());
    var text =
        "# Benchmark\n\n"
            + HEAD
            + "\n"
            + String.join("\n", rows)
            + "\n\n- "
            + String.join("\n- ", notes)
            + "\n";
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    System.out.println("\n" + text + "\nWritten to " + file);
  }

  private static String machine() {
    return "%d processors, Java %s on %s %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }

  private static String loadAverage() {
    var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(Locale.ROOT, "%.1f", load);
  }
}
