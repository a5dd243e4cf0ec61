package fi.perhepuu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SitemapDocumentTest {

  private static final List<Map<String, List<String>>> PAGES =
      List.of(
          Map.of("", List.of()),
          Map.of("fi", List.of("knowledge", "uni"), "sv", List.of("knowledge", "somn")),
          Map.of("", List.of()));

  @Test
  void listsEachPageOnceInEachLanguageWithItsOtherLanguages() {
    var xml = document("fi", "sv").of(PAGES);
    assertEquals(4, xml.split("<url>", -1).length - 1);
    assertTrue(
        xml.contains(
            "<url><loc>https://mallila.test/sv/kunskapsbank/somn</loc>"
                + "<xhtml:link rel=\"alternate\" hreflang=\"fi\""
                + " href=\"https://mallila.test/fi/tietopankki/uni\"/>"
                + "<xhtml:link rel=\"alternate\" hreflang=\"sv\""
                + " href=\"https://mallila.test/sv/kunskapsbank/somn\"/></url>"));
  }

  @Test
  void oneLanguageHasNoAlternates() {
    var xml = document("fi").of(PAGES);
    assertTrue(xml.contains("<url><loc>https://mallila.test/fi/</loc></url>"));
    assertFalse(xml.contains("xhtml:link rel"));
  }

  @Test
  void nothingInAnAddressBreaksTheDocument() {
    var xml = document("fi").of(List.of(Map.of("", List.of("help", "a&b<c"))));
    assertTrue(xml.contains("/fi/apua/a&amp;b&lt;c</loc>"));
  }

  private static SitemapDocument document(String... languages) {
    return new SitemapDocument(
        "https://mallila.test", List.of(languages), new WrittenTexts().paths());
  }
}
