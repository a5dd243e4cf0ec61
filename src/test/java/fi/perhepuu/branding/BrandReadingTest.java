package fi.perhepuu.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.editing.Documents;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.folder.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandReadingTest {

  private final Faults faults = new Faults();
  private final Map<String, Object> document = new HashMap<>();

  BrandReadingTest() {
    document.putAll(
        Map.of(
            "primary", "#1D6B52",
            "accent", "#f4b93e",
            "tint", "#e0eed8",
            "radius", "16",
            "fonts", "atkinson",
            "scene", "jarvi",
            "tree", "pine"));
    document.put("shortName", both("Mallila", "Mallby"));
    document.put("subName", both("Perhekeskus", "Familjecentret"));
    document.put("siteName", both("Mallilan perhekeskus", "Mallby familjecenter"));
    document.put("nominative", both("Mallila", "Mallby"));
    document.put("genitive", Map.of("fi", "Mallilan"));
    document.put("inessive", Map.of("fi", "Mallilassa"));
    document.put("org", both("Mallilan kaupunki", "Mallby stad"));
  }

  private static Map<String, Object> both(String fi, String sv) {
    return Map.of("fi", fi, "sv", sv);
  }

  @Test
  void aWholeBrandIsRead() {
    var brand = read();
    assertEquals(Set.of(), codes());
    assertEquals("#1d6b52", brand.primary);
    assertEquals(16, brand.radius);
    assertEquals("Mallby", brand.shortName.in("sv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#1d6", "#1d6b52;}", "url(x)", "<script>", "١٢٣٤٥٦", "🌳"})
  void aColorIsAColorAndNothingElse(String color) {
    document.put("accent", color);
    read();
    assertEquals(Set.of("accent color"), codes());
  }

  @Test
  void choicesAreOfTheirLists() {
    document.putAll(Map.of("radius", "5", "fonts", "comic", "scene", "../x", "tree", "palm"));
    read();
    assertEquals(
        Set.of("radius unknown", "fonts unknown", "scene unknown", "tree unknown"), codes());
  }

  @Test
  void bothOfficialLanguagesAreNeeded() {
    document.put("shortName", Map.of("fi", "Mallila"));
    document.put("org", Map.of("sv", "Mallby stad"));
    document.put("genitive", Map.of("sv", "Mallbys"));
    read();
    assertEquals(
        Set.of("shortName.sv missing-language", "org.fi missing-language", "genitive.fi missing"),
        codes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://mallila.test",
        "javascript:alert(1)",
        "//mallila.test",
        "https://",
        "https://user:word@mallila.test",
        "https://malli la.test",
        "data:text/html,x"
      })
  void aLinkLeadsToASafePlace(String address) {
    document.put(
        "headerLinks", List.of(Map.of("label", both("Kaupunki", "Staden"), "url", address)));
    read();
    assertEquals(Set.of("headerLinks.0.url https"), codes());
  }

  @Test
  void linksAreFew() {
    var link = Map.of("label", both("Kaupunki", "Staden"), "url", "https://mallila.test/a?b=c");
    document.put("headerLinks", List.of(link, link, link));
    document.put("footerLinks", java.util.Collections.nCopies(9, link));
    var brand = read();
    assertEquals(Set.of("footerLinks too-many"), codes());
    assertEquals(3, OwnLink.of(brand.allLinks().get(OwnLink.HEADER)).size());
  }

  @Test
  void namesGoIntoTheProfileAndComeOutOfIt() {
    var profile = SiteNames.into(Map.of("demo", true), new Both(), entry());
    assertEquals(true, profile.get("demo"));
    assertEquals("Mallilassa", new SiteProfile.Facts(profile).name("fi", "inessive"));
    assertEquals("Mallby", new SiteProfile.Facts(profile).name("sv", "inessive"));
    assertEquals(document.get("org"), SiteNames.document(profile).get("org"));
    assertTrue(codes().isEmpty());
  }

  private Brand read() {
    SiteNames.into(Map.of(), new Both(), entry());
    return BrandReader.read(new Both(), entry(), UUID.randomUUID());
  }

  private Entry entry() {
    return Documents.entry("brand", document, faults);
  }

  private Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    faults.all().forEach(fault -> codes.add(fault.path() + " " + fault.code()));
    return codes;
  }

  /** A tenant that speaks Finnish and Swedish. */
  private record Both() implements Surroundings {

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
    public UUID id(String list, String code) {
      return UUID.randomUUID();
    }
  }
}
