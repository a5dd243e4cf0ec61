package fi.perhepuu.operator.tenants;

import fi.perhepuu.platform.text.Texts;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A tenant as an operator fills it in. Its inputs are named by the paths of {@code tenant.yaml}, so
 * that a fault of the description finds its field.
 */
public final class TenantForm {

  private static final int LONGEST = 2_000;

  private final MultivaluedMap<String, String> sent;

  TenantForm(MultivaluedMap<String, String> sent) {
    this.sent = sent;
  }

  /** The form as it is first shown. */
  static TenantForm empty(List<String> baseModules) {
    var sent = new MultivaluedHashMap<String, String>();
    sent.put("modules", baseModules);
    sent.putSingle("languages.published", "fi");
    sent.putSingle("languages.default", "fi");
    sent.putSingle("kind", "municipality");
    return new TenantForm(sent);
  }

  /** What stands in an input, without what surrounds it. */
  public String value(String path) {
    var value = sent.getFirst(path);
    return value == null ? "" : value.strip();
  }

  public boolean has(String path, String value) {
    return sent.getOrDefault(path, List.of()).contains(value);
  }

  /** How many renewals of a licence there is room for: those there are, and one more. */
  public int renewals() {
    int filled = 0;
    while (!value(renewal(filled, "validFrom")).isEmpty()
        || !value(renewal(filled, "validTo")).isEmpty()) {
      filled++;
    }
    return filled + 1;
  }

  static String renewal(int number, String key) {
    return "license.renewals." + number + "." + key;
  }

  /** The modules that are ticked. */
  public List<String> chosen() {
    return all("modules");
  }

  List<String> all(String path) {
    return sent.getOrDefault(path, List.of()).stream().filter(it -> !it.isBlank()).toList();
  }

  /** The lines of a text area, in lower case where they name hosts. */
  List<String> lines(String path) {
    return Arrays.stream(value(path).split("\\R|,"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  List<String> hosts() {
    return lines("hosts").stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
  }

  /** The languages of the site, those the product speaks. */
  List<String> languages() {
    return Texts.LANGUAGES.stream().filter(all("languages.published")::contains).toList();
  }

  /** A licence, and not the hosts: both are on the page of a tenant. */
  boolean isLicense() {
    return sent.containsKey("license.validFrom");
  }

  boolean isTooLong() {
    return sent.values().stream().flatMap(List::stream).anyMatch(it -> it.length() > LONGEST);
  }
}
