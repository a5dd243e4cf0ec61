package fi.perhepuu.tenancy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All tenants by host and by number: a picture taken at one moment, replaced whole. */
record Directory(Map<TenantId, Tenant> byId, Map<String, Tenant> byHost) {

  static final Directory EMPTY = new Directory(Map.of(), Map.of());

  static Directory of(Collection<Tenant> tenants) {
    Map<TenantId, Tenant> byId = new LinkedHashMap<>();
    Map<String, Tenant> byHost = new HashMap<>();
    for (var tenant : tenants) {
      byId.put(tenant.id(), tenant);
      tenant.hosts().forEach(host -> byHost.put(host, tenant));
    }
    return new Directory(byId, byHost);
  }

  Optional<Tenant> atHost(String host) {
    return Optional.ofNullable(byHost.get(host));
  }
}
