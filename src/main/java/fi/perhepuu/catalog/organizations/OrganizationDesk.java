package fi.perhepuu.catalog.organizations;

import fi.perhepuu.identity.OrganizationNames;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Answers who the tenant's organizations are. */
@ApplicationScoped
@Transactional
public class OrganizationDesk implements OrganizationNames {

  @Inject Organizations organizations;

  /** All of them by id, in one query. */
  public Map<UUID, OrganizationView> organizations() {
    Map<UUID, OrganizationView> byId = new LinkedHashMap<>();
    organizations.all().forEach(one -> byId.put(one.id, one.view()));
    return byId;
  }

  @Override
  public Map<UUID, LocalizedText> names() {
    Map<UUID, LocalizedText> names = new LinkedHashMap<>();
    organizations.all().forEach(one -> names.put(one.id, one.name));
    return names;
  }
}
