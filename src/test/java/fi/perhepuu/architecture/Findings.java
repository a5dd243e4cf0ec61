package fi.perhepuu.architecture;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** What a rule has found; it fails with all of it at once, so that one run shows everything. */
final class Findings {

  private final String rule;
  private final List<String> found = new ArrayList<>();

  Findings(String rule) {
    this.rule = rule;
  }

  void add(String where, String what) {
    found.add(where + ": " + what);
  }

  void addIf(boolean broken, String where, String what) {
    if (broken) {
      add(where, what);
    }
  }

  void none() {
    if (!found.isEmpty()) {
      fail(rule + "\n  " + String.join("\n  ", found));
    }
  }
}
