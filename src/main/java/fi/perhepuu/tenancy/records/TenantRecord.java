package fi.perhepuu.tenancy.records;

import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.TenantId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is written down of one tenant.
 *
 * @param folder hosts, modules and licence as its folder last said them; empty without a folder
 * @param edited when they were last changed in the console, or null
 * @param changed when anything of it was: what a form was made of, so that nothing is overwritten
 *     unseen
 */
public record TenantRecord(
    TenantId id,
    String slug,
    String kind,
    Tenant.State state,
    List<String> hosts,
    String release,
    List<String> modules,
    Map<String, Object> license,
    Map<String, Object> folder,
    String fault,
    Instant created,
    Instant edited,
    Instant changed) {

  /** Whether its name or one of its hosts has these letters in it. */
  public boolean isNamed(String letters) {
    var looked = letters.strip().toLowerCase(Locale.ROOT);
    return slug.contains(looked) || hosts.stream().anyMatch(host -> host.contains(looked));
  }

  /** What the console and the folder both decide, as decided now. */
  Map<String, Object> decided() {
    Map<String, Object> decided = new LinkedHashMap<>();
    decided.put("hosts", hosts);
    decided.put("modules", modules);
    decided.put("license", license);
    return decided;
  }

  /** What the folder says otherwise, a line each; none when both agree or there is no folder. */
  public List<String> differences() {
    return folder.isEmpty()
        ? List.of()
        : new TenantChange(changed, "", "", decided(), folder).lines();
  }
}
