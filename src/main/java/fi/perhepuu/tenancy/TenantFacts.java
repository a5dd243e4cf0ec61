package fi.perhepuu.tenancy;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The platform's facts of a tenant, from {@code tenant.yaml}: what the operator decides and the
 * tenant's own people do not edit.
 */
record TenantFacts(
    String slug,
    String kind,
    List<String> hosts,
    List<String> modules,
    Map<String, Object> license,
    String release,
    Map<String, Object> identity,
    String county) {

  /** What the operator decides, as it is compared and kept. */
  Map<String, Object> decided() {
    return Map.of("hosts", hosts, "modules", modules, "license", license);
  }

  private static final Set<String> KINDS = Set.of("municipality", "city-organiser", "county");

  /** Reads and checks; what is wrong is noted in the folder's faults. */
  static TenantFacts of(Folder folder) {
    return folder
        .tenant()
        .map(entry -> of(folder, entry))
        .orElse(
            new TenantFacts(folder.name(), "", List.of(), List.of(), Map.of(), "", Map.of(), null));
  }

  private static TenantFacts of(Folder folder, Entry entry) {
    var slug = entry.text("slug");
    if (!slug.equals(folder.name())) {
      entry.fault("slug", "'slug' must be the folder's name, " + folder.name());
    }
    var kind = entry.text("kind");
    if (!KINDS.contains(kind)) {
      entry.fault("kind", "'kind' must be one of " + KINDS);
    }
    var hosts = entry.words("hosts");
    if (hosts.isEmpty()) {
      entry.fault("hosts", "'hosts' must name at least one host");
    }
    if (Set.copyOf(hosts).size() < hosts.size()) {
      entry.fault("hosts", "'hosts' names a host twice");
    }
    hosts.stream()
        .filter(host -> !HostName.isValid(host))
        .forEach(host -> entry.fault("hosts", "'" + host + "' is not a lower-case host name"));
    var license = entry.entry("license");
    var release = license.flatMap(it -> it.optionalText("modelRelease")).orElse("2026.1");
    var terms = license.map(Entry::document).orElse(Map.of());
    var identity = entry.entry("identity").map(Entry::document).orElse(Map.of());
    var county = entry.entry("county").flatMap(it -> it.optionalText("code")).orElse(null);
    return new TenantFacts(
        slug, kind, hosts, entry.words("modules"), terms, release, identity, county);
  }
}
