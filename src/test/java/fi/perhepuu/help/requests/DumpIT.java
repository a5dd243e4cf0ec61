package fi.perhepuu.help.requests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Dump;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever gets hold of the database or of the logs reads nothing of what families have told. */
class DumpIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String ADDRESS = "127.0.0.1";
  private static final String TEXT = "Asumme Havukoskentie 17:ssä, ursula.koe@posti.example.";
  private static final List<String> TOLD =
      List.of(
          "Ursula Vedenkoe",
          "Vedenkoe",
          "040 000 7788",
          "0400007788",
          "Havukoskentie",
          "ursula.koe");

  private static TestTenant tenant;
  private static String code;
  private static String logsBefore;

  @BeforeAll
  static void write() {
    tenant = APP.newTenant("kangasala");
    logsBefore = logs();
    var family = tenant.visitor();
    code =
        Letter.toFamilyWork(family, TEXT)
            .says("name", "Ursula Vedenkoe")
            .says("phone", "040 000 7788")
            .says("email", "ursula.koe@posti.example")
            .code();
    family.posts("/fi/viestit", Form.of("code", code)).is(303);
    var thread = family.opens("/fi/viestit/oma").is(200);
    assertTrue(thread.says("Havukoskentie"));
    var reply = Form.on(thread.page().selectFirst("form.reply"));
    family.posts("/fi/viestit/oma/kirjoita", reply.writes("text", TEXT)).is(303);
  }

  @Test
  void aCopyOfTheDatabaseTellsNothing() {
    var dump = Dump.of(APP.database(), tenant.slug());

    assertTrue(
        dump.contains("b-perhetyo") && dump.contains("request_text"), "The request is there");
    assertSilent(dump);
    assertFalse(visitors(dump).contains(ADDRESS), () -> line(visitors(dump), ADDRESS));
  }

  @Test
  void theLogsTellNothing() {
    var logs = logs();

    assertTrue(logs.length() >= logsBefore.length() && logs.contains(APP.server().name()));
    assertSilent(logs);
    var before = logsBefore.lines().collect(Collectors.toSet());
    var since = logs.lines().filter(it -> !before.contains(it)).collect(Collectors.joining("\n"));
    assertFalse(visitors(since).contains(ADDRESS), () -> line(visitors(since), ADDRESS));
  }

  /** Addresses of programs are no family's: other tests have some on this machine. */
  private static String visitors(String all) {
    return all.replace("://" + ADDRESS, "");
  }

  private static void assertSilent(String all) {
    TOLD.forEach(it -> assertFalse(all.contains(it), () -> line(all, it)));
    var plain = all.toLowerCase(Locale.ROOT);
    for (var between : List.of(" ", "-", "", "+", "%20")) {
      var typed = code.toLowerCase(Locale.ROOT).replace(" ", between);
      assertFalse(plain.contains(typed), () -> line(plain, typed));
    }
  }

  private static String line(String all, String words) {
    return all.lines().filter(it -> it.contains(words)).findFirst().orElse(words);
  }

  private static String logs() {
    var folder = APP.server().userFolder();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(it -> it.toString().endsWith(".log"))
          .map(DumpIT::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
