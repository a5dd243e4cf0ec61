package fi.perhepuu.catalog.services.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.catalog.organizations.OrganizationView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProviderRuleTest {

  private final ProviderRule town =
      rule(of("Kaupunki", "municipality"), of("Alue", "county"), of("Kela", "kela"));
  private final ProviderRule city =
      rule(of("Iso kaupunki", "municipality", "county"), of("Sairaanhoito", "county"));
  private final ProviderRule county =
      rule(of("Alue", "county"), of("Eka", "municipality"), of("Toka", "municipality"));

  @Test
  void in_a_town_the_county_organizes_health_and_the_town_schools() {
    assertEquals(List.of("Alue"), names(town, "county"));
    assertEquals(List.of("Kaupunki"), names(town, "municipality"));
  }

  @Test
  void a_city_that_is_its_own_county_organizes_both() {
    assertEquals(List.of("Iso kaupunki"), names(city, "county"));
    assertEquals(List.of("Iso kaupunki"), names(city, "municipality"));
  }

  @Test
  void in_a_county_each_family_has_its_own_municipality() {
    assertEquals(List.of("Alue"), names(county, "county"));
    assertEquals("home-municipality", county.of(List.of("municipality")).by());
    assertTrue(county.of(List.of("municipality")).names().isEmpty());
  }

  @Test
  void the_usual_provider_is_the_first() {
    assertEquals(List.of("Alue"), names(town, "county", "ngo"));
  }

  @Test
  void what_associations_organize_has_somebody_public_to_ask() {
    var provision = town.of(List.of("ngo", "municipality", "parish"));
    assertEquals("ngo", provision.by());
    assertEquals(1, provision.ask().size());
    assertEquals("Kaupunki", provision.ask().get(0).in("fi"));
  }

  @Test
  void what_is_nowhere_named_is_told_by_its_kind() {
    assertEquals("state", town.of(List.of("state", "ngo")).by());
    assertEquals("county", rule().of(List.of("county")).by());
    assertEquals("kela", city.of(List.of("kela")).by());
    assertEquals(List.of("Kela"), names(town, "kela"));
  }

  private static List<String> names(ProviderRule rule, String... providers) {
    return rule.of(List.of(providers)).names().stream().map(it -> it.in("fi")).toList();
  }

  private static ProviderRule rule(OrganizationView... organizations) {
    return new ProviderRule(List.of(organizations));
  }

  private static OrganizationView of(String name, String... types) {
    var text = new LocalizedText(Map.of("fi", name));
    return new OrganizationView(UUID.randomUUID(), name, List.of(types), text);
  }
}
