package fi.perhepuu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The areas of the product and its compiled classes. */
final class Areas {

  static final String ROOT = "fi.perhepuu";

  /** The classes of the product, without tests and libraries. */
  static final JavaClasses CODE = new ClassFileImporter().importPath(Path.of("target/classes"));

  /**
   * Who may know whom. What is not listed is forbidden; everybody may know {@code platform}. The
   * map in {@code docs/architecture.md} shows the same for people.
   */
  static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("platform", Set.of()),
          Map.entry("tenancy", Set.of()),
          Map.entry("identity", Set.of("tenancy")),
          Map.entry("editing", Set.of("identity")),
          Map.entry("branding", Set.of("tenancy", "identity", "editing")),
          Map.entry("licensing", Set.of("tenancy", "identity", "editing")),
          Map.entry("catalog", Set.of("identity", "editing", "licensing")),
          Map.entry("knowledge", Set.of("identity", "editing", "licensing")),
          Map.entry("guidance", Set.of("identity", "editing", "licensing", "catalog", "knowledge")),
          Map.entry("help", Set.of("identity", "editing", "licensing", "catalog")),
          Map.entry(
              "site",
              Set.of(
                  "tenancy", "branding", "licensing", "catalog", "knowledge", "guidance", "help")),
          Map.entry(
              "admin",
              Set.of(
                  "identity",
                  "editing",
                  "branding",
                  "licensing",
                  "catalog",
                  "knowledge",
                  "guidance",
                  "help")),
          Map.entry(
              "exchange",
              Set.of("tenancy", "identity", "editing", "licensing", "help", "operator")),
          Map.entry("operator", Set.of("tenancy", "identity", "branding", "licensing")));

  /** The embedded database: a jar of its own beside the server, a stranger to all areas. */
  static final String EMBEDDED = "embedded";

  /** The compiled templates; {@code templates.catalog} belongs to {@code catalog}. */
  static final String TEMPLATES = "templates";

  /** Templates that belong to no area and may be used by all. */
  static final Set<String> SHARED_TEMPLATES = Set.of("layout", "parts");

  private Areas() {}

  /** The area a class belongs to; for one outside the product, or in its root, an empty name. */
  static String of(JavaClass type) {
    var inside = type.getBaseComponentType().getPackageName();
    if (!inside.startsWith(ROOT + ".")) {
      return "";
    }
    var segments = inside.substring(ROOT.length() + 1).split("\\.");
    return segments[0];
  }

  /** The area a template's class belongs to; for the folder of templates itself an empty name. */
  static String ofTemplate(JavaClass template) {
    var inside = template.getBaseComponentType().getPackageName();
    var segments = inside.substring((ROOT + "." + TEMPLATES).length()).split("\\.");
    return segments.length > 1 ? segments[1] : "";
  }

  static Set<String> allowedTo(String area) {
    var allowed = new TreeSet<>(MAY_USE.getOrDefault(area, Set.of()));
    allowed.add(area);
    allowed.add("platform");
    return allowed;
  }
}
