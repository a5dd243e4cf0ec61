package fi.perhepuu.help.buttons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.help.queues.QueueReader;
import fi.perhepuu.knowledge.ShippedModel;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons and queues, as folders and editors write them. */
class ButtonReaderTest {

  private static final String OWN =
      """
      code: oma
      queue: q
      name: {fi: Oma, sv: Egen}
      short: {fi: Kun tarvitset, sv: När du behöver}
      intro: {fi: Kirjoita, sv: Skriv}
      answeredBy: {fi: ohjaaja, sv: handledare}
      dye: lampi
      promiseWorkingDays: 2
      """;

  private final ButtonReader reader = new ButtonReader();
  private Faults faults;

  @BeforeEach
  void begin() {
    reader.models = ShippedModel.releases();
    faults = new Faults();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "etela-savo",
        "helsinki",
        "kangasala",
        "pargas",
        "pohjois-karjala",
        "vantaa-kerava"
      })
  void everyDemoTenantReadsWithoutFaults(String tenant) {
    var folder = new Folder(Path.of("tenants", tenant));
    folder.all("queues").forEach(it -> QueueReader.read(folder, it, UUID.randomUUID()));
    folder.list("buttons.yaml").forEach(it -> reader.read(folder, it, UUID.randomUUID()));

    assertEquals(List.of(), folder.faults().all());
  }

  @Test
  void aButtonMadeFromNothingNeedsNoTemplate() {
    var button = read(OWN);

    assertEquals(List.of(), faults.all());
    assertNull(button.template);
    assertEquals("oma", button.slug);
    assertEquals("Skriv", button.document().text("intro").in("sv"));
    assertEquals(List.of(), button.document().words("pages"));
  }

  @Test
  void aButtonKeepsItsHoursAndBreaks() {
    var button =
        read(
            OWN
                + "cutOff: \"15:00\"\n"
                + "closures: [{from: \"2027-07-01\", to: \"2027-07-31\", text: {fi: Loma, sv: L}}]\n"
                + "fields: [{code: situation, required: true}, {code: name}]\n");

    assertEquals(List.of(), faults.all());
    var document = button.document();
    assertEquals(LocalTime.of(15, 0), document.cutOff());
    assertTrue(document.closures().get(0).includes(LocalDate.of(2027, 7, 31)));
    assertTrue(document.fields().get(0).required());
    assertEquals("name", document.fields().get(1).code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "promiseWorkingDays: 2 | promiseWorkingDays: 0 | promiseWorkingDays promise",
        "promiseWorkingDays: 2 | promiseWorkingDays: 31 | promiseWorkingDays promise",
        "promiseWorkingDays: 2 | promiseWorkingDays: pian | promiseWorkingDays number",
        "sv: Egen | en: Own | name.sv missing-language",
        "queue: q | queue: muualla | queue unknown",
        "dye: lampi | dye: musta | dye unknown",
        "intro: | other: | intro missing",
        "answeredBy: | other: | answeredBy missing",
        "code: oma | template: ei-ole | template unknown",
        "code: oma | pages: [kuu] | pages unknown",
        "code: oma | serviceTypes: [kuu] | serviceTypes unknown",
        "code: oma | situations: [kuu] | situations unknown",
        "code: oma | ways: [kyyhky] | ways unknown",
        "code: oma | anonymous: ehka | anonymous unknown",
        "code: oma | cutOff: iltapäivä | cutOff time",
        "code: oma | fields: [{code: kuu}] | fields.0.code unknown",
        "code: oma | fields: [{code: name}, {code: name}] | fields taken",
        "code: oma | closures: [{from: 2027-02-02, to: 2027-02-01}] | closures.0.to order",
        "code: oma | closures: [{from: 2027-02-02}] | closures.0.to missing",
        "code: oma | closures: [{from: 2027-02-02, to: 2030-02-02}] | closures.0.to far-date",
        "code: oma | closures: [{from: 2027-02-02, to: eilen}] | closures.0.to date"
      })
  void whatIsWrongIsSaidWhereItIs(String before, String after, String fault) {
    read(
        OWN.contains(before) && !before.equals("code: oma")
            ? OWN.replace(before, after)
            : OWN + after);

    assertTrue(said().contains(fault), () -> said().toString());
  }

  @Test
  void breaksThatShareDaysAreAFault() {
    read(
        OWN + "closures: [{from: 2027-02-01, to: 2027-02-05}, {from: 2027-02-05, to: 2027-02-06}]");

    assertEquals(List.of("closures.1.from overlap"), said());
  }

  @Test
  void aQueueHasAControllerALanguageAndHoursInOrder() {
    var queue =
        """
        code: q
        controller: muu
        name: {fi: Jono, sv: Kö}
        languages: []
        substitute: q
        hours:
          - {days: [MO], from: "16:00", to: "08:00"}
          - {days: [TU], from: "08:00", to: "12:00"}
          - {days: [TU], from: "11:00", to: "16:00"}
        """;
    QueueReader.read(new Around(), entry(queue), UUID.randomUUID());

    assertEquals(
        List.of(
            "controller unknown",
            "substitute itself",
            "languages missing",
            "hours.0.to order",
            "hours.2.from overlap"),
        said());
  }

  private HelpButton read(String yaml) {
    return reader.read(new Around(), entry(yaml), UUID.randomUUID());
  }

  private List<String> said() {
    return faults.all().stream().map((Fault it) -> it.path() + " " + it.code()).toList();
  }

  private Entry entry(String yaml) {
    try {
      var bytes = yaml.getBytes(StandardCharsets.UTF_8);
      return new YamlReader(faults).map("test", new ByteArrayInputStream(bytes)).orElseThrow();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A tenant of two languages with one queue. */
  private static final class Around implements Surroundings {

    @Override
    public List<String> languages() {
      return List.of("fi", "sv");
    }

    @Override
    public String defaultLanguage() {
      return "fi";
    }

    @Override
    public List<Entry> all(String list) {
      return List.of();
    }

    @Override
    public Set<String> codes(String list) {
      return list.equals("queues") ? Set.of("q") : Set.of();
    }

    @Override
    public UUID id(String list, String code) {
      return new UUID(1, 1);
    }
  }
}
