package fi.perhepuu.architecture;

import static fi.perhepuu.architecture.Areas.CODE;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Every setting is written down where an operator looks, and nothing written down is dead. */
class ConfigKeysTest {

  private static final String DOCUMENT =
      "src/main/resources/META-INF/microprofile-config.properties";

  /** A setting, or one that is unset by default and stands in a comment: {@code # clock.file=}. */
  private static final Pattern SETTING = Pattern.compile("(?m)^(?:# )?([a-z][a-z0-9.-]*)=(.*)$");

  private static final Pattern USE = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern VARIABLE =
      Pattern.compile("<variable name=\"([^\"]+)\" defaultValue=\"[^\"]*\"");

  /** Variables the server has by itself. */
  private static final Set<String> BUILT_IN = Set.of("server.config.dir", "server.output.dir");

  @Test
  void everySettingIsDocumentedAndEveryDocumentedOneIsRead() {
    var findings = new Findings("Settings and " + DOCUMENT + " must agree.");
    var read = read();
    var documented = documented();
    read.forEach(
        (name, where) -> findings.addIf(!documented.contains(name), where, "undocumented " + name));
    var settings = document().text();
    documented.stream()
        .filter(name -> !read.containsKey(name) && !settings.contains("${" + name + "}"))
        .forEach(name -> findings.add(DOCUMENT, name + " is read by nobody"));
    findings.none();
  }

  @Test
  void everySettingIsExplained() {
    var findings = new Findings("Say above a setting what it is for.");
    for (var block : document().text().split("\n\n")) {
      var first = SETTING.matcher(block);
      findings.addIf(first.find() && !block.startsWith("# "), DOCUMENT, block.strip());
    }
    findings.none();
  }

  @Test
  void everyVariableOfTheServerHasADefault() {
    var findings =
        new Findings("Give it a <variable name=… defaultValue=…>, so that it runs without.");
    var server = SourceFile.of(Path.of("liberty/server.xml"));
    var defaults = new TreeSet<String>();
    VARIABLE.matcher(server.text()).results().forEach(variable -> defaults.add(variable.group(1)));
    USE.matcher(server.text())
        .results()
        .filter(use -> !defaults.contains(use.group(1)) && !BUILT_IN.contains(use.group(1)))
        .forEach(use -> findings.add(server.at(use.start()), use.group()));
    findings.none();
  }

  /** The names of settings, and a class that reads each. */
  private static Map<String, String> read() {
    Map<String, String> read = new TreeMap<>();
    CODE.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.isAnnotatedWith(ConfigProperty.class))
        .forEach(
            field ->
                read.put(
                    field.getAnnotationOfType(ConfigProperty.class).name(), field.getFullName()));
    return read;
  }

  private static Set<String> documented() {
    var names = new TreeSet<String>();
    SETTING.matcher(document().text()).results().forEach(setting -> names.add(setting.group(1)));
    return names;
  }

  private static SourceFile document() {
    return SourceFile.of(Path.of(DOCUMENT));
  }
}
