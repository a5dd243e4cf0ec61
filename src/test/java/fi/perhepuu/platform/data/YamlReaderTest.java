package fi.perhepuu.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  private final Faults faults = new Faults();

  private List<Entry> read(String text) {
    try {
      var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      return new YamlReader(faults).list("file.yaml", bytes);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private void hasFault(int line, String words) {
    assertTrue(
        faults.all().stream().anyMatch(it -> it.line() == line && it.reason().contains(words)),
        () -> words + " at " + line + " not in " + faults.all());
  }

  @Test
  void valuesAreReadByTheirForm() {
    var entry =
        read("- code: a\n  name: {fi: Perhe, sv: Familj}\n  on: \"2026-11-01\"\n  n: 3\n").get(0);
    assertEquals("a", entry.text("code"));
    assertEquals("Familj", entry.localized("name").in("sv"));
    assertEquals(LocalDate.of(2026, 11, 1), entry.date("on").orElseThrow());
    assertEquals(3, entry.number("n"));
    assertTrue(faults.all().isEmpty());
  }

  @Test
  void everyFaultIsNotedWithItsLine() {
    var entry = read("- code: a\n  on: yesterday\n  n: many\n  list: word\n").get(0);
    entry.date("on");
    entry.number("n");
    entry.words("list");
    entry.text("missing");
    hasFault(2, "must be a date");
    hasFault(3, "must be a whole number");
    hasFault(4, "must be a list");
    hasFault(1, "'missing' is missing");
  }

  @Test
  void aKeyGivenTwiceIsAFault() {
    read("- code: a\n  code: b\n");
    hasFault(2, "given twice");
  }

  @Test
  void brokenYamlIsAFaultAndNotAFailure() {
    read("- code: [a\n");
    assertTrue(faults.any());
  }

  @Test
  void anchorsAreRefusedSoThatNothingContainsItself() {
    assertEquals(List.of(), read("- &a\n  part: *a\n"));
    hasFault(1, "anchors and aliases");
  }

  @Test
  void aFileThatGrowsWhenItIsReadIsRefused() {
    read("- a: &a [x, x]\n  b: [*a, *a]\n");
    assertTrue(faults.any());
  }

  @Test
  void theRefusalListsAllFaults() {
    faults.add("one.yaml", 3, "is wrong");
    faults.add("two.yaml", 4, "is worse");
    var refusal = assertThrows(FaultyData.class, () -> faults.refuse("The folder"));
    assertTrue(refusal.getMessage().contains("one.yaml:3: is wrong"));
    assertTrue(refusal.getMessage().contains("two.yaml:4: is worse"));
  }

  @Test
  void documentsKeepTheirValues() {
    var document =
        read("- code: a\n  yes: true\n  n: 3\n  none: null\n  parts: [{x: y}]\n").get(0).document();
    assertEquals(true, document.get("yes"));
    assertEquals(3L, document.get("n"));
    assertEquals(Json.readMap(Json.write(document)), document);
  }
}
