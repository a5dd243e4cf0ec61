package fi.perhepuu.knowledge.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.knowledge.ShippedModel;
import fi.perhepuu.platform.data.Faults;
import java.util.List;
import org.junit.jupiter.api.Test;

class NationalServicesTest {

  private final NationalServices national = national("violence-section");

  private static NationalServices national(String... modules) {
    var national = new NationalServices();
    national.models = ShippedModel.releases();
    national.modules = ShippedModel.license(modules);
    return national;
  }

  @Test
  void theEmergencyNumberComesFirst() {
    assertEquals("emergency-112", national.groups("fi").get(0).services().get(0).code());
    assertEquals("emergency-112", national.crisisLines().get(0).code());
  }

  @Test
  void everyServiceIsInExactlyOneGroup() {
    var grouped = national.groups("sv").stream().flatMap(it -> it.services().stream()).toList();

    assertEquals(national.all().size(), grouped.size());
    assertEquals(grouped.size(), grouped.stream().distinct().count());
    assertTrue(grouped.size() >= 25);
  }

  @Test
  void aThemeThatIsNotLicensedNamesNoGroupWhileAnotherThemeFits() {
    var groups = national("violence-section").groups("fi");

    assertFalse(groups.stream().anyMatch(group -> group.code().equals("lifestyle-path")));
    assertTrue(codes(national().crisisLines()).contains("nollalinja"));
  }

  @Test
  void aNumberNobodyHasVerifiedIsNotShown() {
    assertTrue(find("mll-parents-line").phones().isEmpty());
    assertTrue(find("mll-parents-line").ways().contains(Way.PHONE));
    assertEquals(List.of(Way.PHONE), find("tukinainen").otherWays());
  }

  @Test
  void hoursAreSaidOnlyOfWhatIsAlwaysOpen() {
    assertFalse(find("nollalinja").mayBeClosed());
    assertTrue(find("mll-child-line").mayBeClosed());
    assertFalse(find("kela").address().isEmpty());
    assertFalse(find("omaperhe").mayBeClosed());
  }

  @Test
  void theReadersOwnNumberComesFirst() {
    var line = find("mieli-crisis-line");

    assertEquals("09 2525 0111", line.phonesFor("fi").get(0).number());
    assertEquals("09 2525 0112", line.phonesFor("sv").get(0).number());
    assertEquals("0925250112", line.phonesFor("sv").get(0).tel());
  }

  @Test
  void unverifiedLanguagesOfACrisisLineAreLeftOut() {
    assertFalse(find("emergency-112").saysLanguages());
    assertFalse(find("emergency-112").toBeChecked());
    assertTrue(find("vaestoliitto").saysLanguages());
    assertTrue(find("vaestoliitto").toBeChecked());
  }

  @Test
  void anAgeNobodyHasVerifiedIsNotSaid() {
    assertEquals("young-people", find("sekasin-chat").audience());
    assertEquals("young-people-13-29", find("arligt-talat").audience());
    assertNull(find("omaolo").audience());
  }

  @Test
  void everyAudienceHasWords() {
    var faults = new Faults();

    new NationalSection().check(ShippedModel.RELEASE, faults);

    assertFalse(faults.any(), () -> faults.all().toString());
  }

  @Test
  void servicesOfAThemeThatSpeakTheReadersLanguageComeFirst() {
    var swedish = national.ofThemes(List.of("parenting"), "sv");

    assertFalse(swedish.get(swedish.size() - 1).speaks("sv"));
    assertTrue(swedish.get(0).speaks("sv"));
  }

  @Test
  void eachThemeHasItsTurn() {
    var codes = codes(national.ofThemes(List.of("daily-life-money", "mental-health"), "fi"));

    assertEquals("kela", codes.get(0));
    assertEquals("mll-child-line", codes.get(1));
    assertEquals(codes.size(), codes.stream().distinct().count());
  }

  @Test
  void theFrontPageShowsSixDifferentWaysToBeHelped() {
    assertEquals(
        List.of(
            "nollalinja",
            "mieli-crisis-line",
            "mll-parents-line",
            "hyva-kysymys",
            "mll-child-line",
            "kela"),
        codes(national.forHome("fi")));
    assertEquals(
        List.of(
            "nollalinja",
            "mieli-crisis-line",
            "mll-child-line",
            "folkhalsan",
            "apua-eroon",
            "kela"),
        codes(national.forHome("sv")));
  }

  @Test
  void theFrontPageSpeaksTheReadersLanguage() {
    var english = national.forHome("en");

    assertEquals(6, english.size());
    assertTrue(english.stream().allMatch(service -> service.speaks("en")));
    assertTrue(codes(english).contains("infofinland"));
  }

  private NationalService find(String code) {
    return national.find(code).orElseThrow();
  }

  private static List<String> codes(List<NationalService> services) {
    return services.stream().map(NationalService::code).toList();
  }
}
