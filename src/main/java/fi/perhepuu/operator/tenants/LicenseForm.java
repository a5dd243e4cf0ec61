package fi.perhepuu.operator.tenants;

import fi.perhepuu.licensing.license.LicenseCheck;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.YamlReader;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A licence as an operator fills it in; what the form does not show stays as it was. */
final class LicenseForm {

  static final String PREFIX = "license.";
  static final String MODEL = PREFIX + "modelRelease";

  private LicenseForm() {}

  /** The document the form asks for. */
  static Map<String, Object> document(TenantForm form, Map<String, Object> before) {
    Map<String, Object> document = new LinkedHashMap<>(before);
    for (var key : List.of("validFrom", "validTo", "revokedOn", "termsVersion", "aftermath")) {
      set(document, key, form.value(PREFIX + key));
    }
    for (var key : List.of("licensor", "attribution", "scope")) {
      Map<String, Object> texts = new LinkedHashMap<>();
      for (var language : List.of("fi", "sv", "en")) {
        set(texts, language, form.value(PREFIX + key + "." + language));
      }
      set(document, key, texts.isEmpty() ? "" : texts);
    }
    if (!form.value(MODEL).isEmpty()) {
      document.put("modelRelease", form.value(MODEL));
    }
    document.put("mayPropose", form.has(PREFIX + "mayPropose", "true"));
    boolean mayDerive = form.has(PREFIX + "mayDerive", "true");
    if (mayDerive || before.containsKey("mayDerive")) {
      document.put("mayDerive", mayDerive);
    }
    var renewals = renewals(form);
    set(document, "renewals", renewals.isEmpty() ? "" : renewals);
    return document;
  }

  private static void set(Map<String, Object> map, String key, Object value) {
    if ("".equals(value)) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
  }

  private static List<Map<String, Object>> renewals(TenantForm form) {
    List<Map<String, Object>> renewals = new ArrayList<>();
    for (int i = 0; i < form.renewals(); i++) {
      Map<String, Object> renewal = new LinkedHashMap<>();
      for (var key : List.of("validFrom", "validTo")) {
        set(renewal, key, form.value(TenantForm.renewal(i, key)));
      }
      if (!renewal.isEmpty()) {
        renewals.add(renewal);
      }
    }
    return renewals;
  }

  /** What is wrong with a licence, by the same rules as a folder's. */
  static Faults faults(Map<String, Object> document) {
    var faults = new Faults();
    var bytes = Json.write(Map.of("license", document)).getBytes(StandardCharsets.UTF_8);
    try {
      new YamlReader(faults)
          .map("license", new ByteArrayInputStream(bytes))
          .flatMap(it -> it.entry("license"))
          .ifPresent(LicenseCheck::of);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return faults;
  }

  /** The form of a licence as it is. */
  static TenantForm of(Map<String, Object> license) {
    var sent = new MultivaluedHashMap<String, String>();
    Flat.of(Map.of("license", license))
        .forEach((path, value) -> sent.putSingle(path, String.valueOf(value)));
    return new TenantForm(sent);
  }
}
