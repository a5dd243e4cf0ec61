package fi.perhepuu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.Link;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NavigationTest {

  private static final Head HOME = Head.page("", "", "");

  @Test
  void leadsToTheLicensedSections() {
    var all = MadeFrame.speaking("fi").around(HOME).navigation();
    assertEquals(
        List.of(
            "/fi/palvelut",
            "/fi/apua",
            "/fi/kohtaamispaikat",
            "/fi/testit",
            "/fi/tietopankki",
            "/fi/koko-maa"),
        all.stream().map(Link::href).toList());
    var few = MadeFrame.speaking("fi").licensed().around(HOME).navigation();
    assertEquals(
        List.of("/fi/palvelut", "/fi/tietopankki", "/fi/koko-maa"),
        few.stream().map(Link::href).toList());
  }

  @Test
  void marksTheSectionOfThePage() {
    var head = Head.page("Perhetyö", "", "services", "services", "perhetyo");
    var current =
        MadeFrame.speaking("fi").around(head).navigation().stream().filter(Link::current).toList();
    assertEquals(List.of("Palvelut"), current.stream().map(Link::label).toList());
  }

  @Test
  void keepsThePageWhenTheLanguageChanges() {
    var head =
        Head.page(
            "Uni",
            "",
            "knowledge",
            Map.of("fi", List.of("knowledge", "uni"), "sv", List.of("knowledge", "somn")));
    var languages = MadeFrame.speaking("fi", "sv").around(head).languages();
    assertEquals(
        List.of("/fi/tietopankki/uni", "/sv/kunskapsbank/somn"),
        languages.stream().map(Link::href).toList());
    assertEquals(List.of("Suomi", "Svenska"), languages.stream().map(Link::label).toList());
    assertEquals(List.of(true, false), languages.stream().map(Link::current).toList());
  }

  @Test
  void leadsHomeInOtherLanguagesFromAPageWithoutAddress() {
    var head = new Head("", "", Map.of(), "", 404, false, false, false, null, null);
    var frame = MadeFrame.speaking("fi", "sv").around(head);
    assertEquals(List.of("/fi/", "/sv/"), frame.languages().stream().map(Link::href).toList());
    assertNull(frame.canonical());
  }

  @Test
  void namesFullAddressesForSearchEngines() {
    var frame = MadeFrame.speaking("fi", "sv").around(Head.page("", "", "", "services"), "sv");
    assertEquals("https://mallila.test/sv/tjanster", frame.canonical());
    assertEquals(
        List.of("https://mallila.test/fi/palvelut", "https://mallila.test/sv/tjanster"),
        frame.alternates().stream().map(Link::href).toList());
  }
}
