package fi.perhepuu.licensing.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.FaultyData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A broken release is refused as a whole, and whoever mends it learns file, line and reason. */
class BrokenReleaseTest {

  private static final String ARTICLES = "articles.yaml";

  private final ShippedModel files = new ShippedModel();

  @Test
  void aReferenceThatLeadsNowhere() {
    files.with(ARTICLES, text -> text.replaceFirst("theme: pregnancy-birth", "theme: nowhere"));
    refused(fault(ARTICLES, 3, "art-early-pregnancy: 'theme' names 'nowhere', not in themes"));
  }

  @Test
  void aReferenceInAList() {
    files.with(ARTICLES, text -> text.replaceFirst("ages: \\[", "ages: [age-99, "));
    refused(fault(ARTICLES, 3, "art-early-pregnancy: 'ages' names 'age-99', not in age-stages"));
  }

  @Test
  void aReferenceToWhatMustNotShip() {
    var used = "- code: everyday-strain\n";
    files.with("life-situations.yaml", text -> text.replace(used, used + "  ship: false\n"));
    var faults = faults();
    assertEquals(
        List.of("service-types.yaml"), faults.stream().map(Fault::file).distinct().toList());
  }

  @Test
  void aCodeUsedTwice() {
    files.with(
        ARTICLES, text -> text.replaceFirst("code: art-birth-fear", "code: art-early-pregnancy"));
    refused(fault(ARTICLES, 13, "code 'art-early-pregnancy' is used twice"));
  }

  @Test
  void aTextThatLacksALanguage() {
    files.with(ARTICLES, text -> text.replaceFirst(", sv: \"Början av graviditeten\"", ""));
    refused(fault(ARTICLES, 3, "art-early-pregnancy: 'title' lacks sv"));
  }

  @Test
  void aLongerTextThatLacksALanguage() {
    files.with("articles/art-baby-sleep.sv.md", text -> null);
    refused(fault("articles/art-baby-sleep.sv.md", 1, "the text is missing in this language"));
  }

  @Test
  void aNodeWithoutItsFile() {
    files.with("service-guides/family-work.yaml", text -> null);
    refused(fault("service-guides/family-work.yaml", 1, "the file is missing"));
  }

  @Test
  void twoNodesAtOneAddress() {
    files.with(
        ARTICLES,
        text -> text.replaceFirst("sv: \"Förlossningsrädsla\"", "sv: \"Början av graviditeten\""));
    refused(
        fault(
            ARTICLES,
            13,
            "art-birth-fear and art-early-pregnancy share the address 'borjan-av-graviditeten' in sv"));
  }

  @Test
  void aFileThatIsNotYaml() {
    files.with("themes.yaml", text -> "- code: [\n");
    assertEquals("themes.yaml", faults().get(0).file());
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    files.with(ARTICLES, text -> text.replaceFirst("theme: pregnancy-birth", "theme: nowhere"));
    files.with("articles/art-baby-sleep.sv.md", text -> null);
    assertEquals(2, faults().size());
  }

  private void refused(String expected) {
    assertEquals(List.of(expected), faults().stream().map(Fault::toString).toList());
  }

  private List<Fault> faults() {
    return assertThrows(FaultyData.class, files::load).faults();
  }

  private static String fault(String file, int line, String reason) {
    return file + ":" + line + ": " + reason;
  }
}
