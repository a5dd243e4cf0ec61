package fi.perhepuu.catalog;

import fi.perhepuu.catalog.organizations.OrganizationView;
import fi.perhepuu.catalog.services.Phone;
import fi.perhepuu.catalog.services.ServiceView;
import fi.perhepuu.catalog.services.Way;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** A service as search engines read it (schema.org). */
record ServiceData(ServiceView page, Function<LocalizedText, String> in) {

  private static final Set<String> GOVERNMENT = Set.of("municipality", "county", "kela", "state");

  String json() {
    var card = page.card();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", isGovernment() ? "GovernmentService" : "Service");
    data.put("name", in.apply(card.name()));
    data.put("description", in.apply(card.summary()));
    data.put("serviceType", in.apply(page.type().name()));
    data.put("provider", provider(card.organization()));
    data.put("availableLanguage", card.languages());
    if (!card.areas().isEmpty()) {
      data.put("areaServed", card.areas().stream().map(area -> in.apply(area.name())).toList());
    }
    if (card.place() != null && card.place().address() != null) {
      data.put("location", new PlaceData(card.place(), in).members());
    }
    var phones = phones();
    if (!phones.isEmpty()) {
      data.put("availableChannel", phones);
    }
    return Json.write(data);
  }

  private boolean isGovernment() {
    return GOVERNMENT.contains(page.card().organization().type());
  }

  private Map<String, Object> provider(OrganizationView organization) {
    return typed(
        isGovernment() ? "GovernmentOrganization" : "Organization",
        "name",
        in.apply(organization.name()));
  }

  // Numbers of demo data cannot be dialled, so no search engine may learn them.
  private List<Object> phones() {
    return page.ways().stream()
        .map(Way::phone)
        .filter(Objects::nonNull)
        .filter(Phone::isDialable)
        .map(ServiceData::channel)
        .toList();
  }

  private static Object channel(Phone phone) {
    var contact = typed("ContactPoint", "telephone", phone.number());
    return typed("ServiceChannel", "servicePhone", contact);
  }

  /** In this order on every server: a page has one wording and one digest. */
  private static Map<String, Object> typed(String type, String member, Object value) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    data.put(member, value);
    return data;
  }
}
