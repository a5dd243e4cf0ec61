package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.platform.data.Fault;
import java.util.Set;
import java.util.regex.Pattern;

/** Leads a fault of a description to the field it was written in. */
final class TenantFaults {

  private static final Set<String> WORDED =
      Set.of("missing", "overlap", "before-start", "date", "unknown");
  private static final Pattern LIST = Pattern.compile("(municipalities|hosts|modules)\\b.*");
  private static final Pattern OF_TENANT = Pattern.compile("license|.*tenant\\.yaml");
  private static final Pattern NAME =
      Pattern.compile("shortName\\.(\\w+)|organizations.*name\\.(\\w+)");

  private TenantFaults() {}

  static void add(FormErrors errors, Fault fault) {
    var code = fault.code().equals("missing-language") ? "missing" : fault.code();
    var words = "operations.fault." + (WORDED.contains(code) ? code : "invalid");
    errors.addIf(true, field(fault), words);
  }

  private static String field(Fault fault) {
    var name = NAME.matcher(fault.path());
    if (name.matches()) {
      var language = name.group(1) == null ? name.group(2) : name.group(1);
      return "names." + language + (name.group(1) == null ? ".org" : ".nominative");
    }
    var path = LIST.matcher(fault.path()).replaceFirst("$1");
    return OF_TENANT.matcher(fault.file()).matches() && !path.isEmpty() ? path : "slug";
  }
}
