package fi.perhepuu.catalog.services;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.catalog.terms.TypeAddress;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Addresses tell what a page is about, except where nobody else may see it in the history. */
class ServiceAddressTest {

  private final ModelRelease model = model();

  @Test
  void a_type_leads_to_its_only_service_and_else_to_its_own_page() {
    var links = new TypeLinks(model, Map.of("clinic", List.of("neuvola"), "cafe", two()));
    assertArrayEquals(new String[] {"services", "neuvola"}, links.segments("clinic", "fi"));
    assertArrayEquals(
        new String[] {"services", "type", "perhekahvila"}, links.segments("cafe", "fi"));
    assertArrayEquals(
        new String[] {"services", "type", "familjecafe"}, links.segments("cafe", "sv"));
    assertTrue(links.isLocal("cafe"));
    assertFalse(links.isLocal("shelter"));
  }

  @Test
  void a_type_of_a_sensitive_theme_has_a_neutral_address_that_leads_back_to_it() {
    var address = new TypeAddress(model);
    assertEquals("kun-kotona-1", slug("violence-work", "fi"));
    assertEquals("nar-hemma-2", slug("shelter", "sv"));
    assertEquals("shelter", address.bySlug("kun-kotona-2", "fi").orElseThrow().code());
    assertTrue(address.bySlug("turvakoti", "fi").isEmpty());
  }

  @Test
  void a_type_that_touches_a_sensitive_theme_keeps_its_name() {
    assertEquals("paivystys", slug("emergency", "fi"));
  }

  @Test
  void services_of_a_sensitive_type_are_numbered() {
    var slugs = new ServiceSlugs(model, "fi");
    assertEquals("kun-kotona", slugs.next(service("shelter", "Turvakoti Ankkuri")));
    assertEquals("kun-kotona-2", slugs.next(service("violence-work", "Väkivaltatyö")));
    assertEquals("perhekahvila-aalto", slugs.next(service("cafe", "Perhekahvila Aalto")));
  }

  @Test
  void services_of_the_same_name_are_told_apart_by_their_codes() {
    var slugs = new ServiceSlugs(model, "fi");
    assertEquals("perhekerho", slugs.next(service("cafe", "Perhekerho")));
    assertEquals("perhekerho-koodi", slugs.next(service("cafe", "Perhekerho")));
  }

  private String slug(String type, String language) {
    return new TypeAddress(model).slug(model.get("service-types", type), language);
  }

  private static List<String> two() {
    return List.of("perhekahvila-yksi", "perhekahvila-kaksi");
  }

  private static Service service(String type, String name) {
    var service = new Service();
    service.code = "koodi";
    service.type = type;
    service.name = new LocalizedText(Map.of("fi", name));
    return service;
  }

  private static ModelRelease model() {
    Map<String, ModelNode> themes = new LinkedHashMap<>();
    themes.put("meeting", node("themes", "meeting", Map.of("name", Map.of("fi", "Yhdessä"))));
    themes.put(
        "violence",
        node(
            "themes",
            "violence",
            Map.of("sensitive", true, "slug", Map.of("fi", "kun-kotona", "sv", "nar-hemma"))));
    Map<String, ModelNode> types = new LinkedHashMap<>();
    type(types, "clinic", "Neuvola", "Rådgivning", List.of("meeting"));
    type(types, "cafe", "Perhekahvila", "Familjecafé", List.of("meeting"));
    type(types, "violence-work", "Väkivaltatyö", "Arbete mot våld", List.of("violence"));
    type(types, "shelter", "Turvakoti", "Skyddshem", List.of("violence"));
    type(types, "emergency", "Päivystys", "Jour", List.of("meeting", "violence"));
    return new ModelRelease(
        "1", "", List.of("fi", "sv"), Map.of("themes", themes, "service-types", types));
  }

  private static void type(
      Map<String, ModelNode> types, String code, String fi, String sv, List<String> themes) {
    Map<String, Object> content = Map.of("name", Map.of("fi", fi, "sv", sv), "themes", themes);
    types.put(code, node("service-types", code, content));
  }

  private static ModelNode node(String type, String code, Map<String, Object> content) {
    return new ModelNode(type, code, 1, content);
  }
}
