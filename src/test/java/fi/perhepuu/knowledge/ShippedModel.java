package fi.perhepuu.knowledge;

import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The release that is shipped, read without a server, and a license made up for a test. */
public final class ShippedModel {

  private static final String FOLDER = "model/2026.1/";
  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  // After the constants it is read with.
  public static final ModelRelease RELEASE = read();

  private ShippedModel() {}

  public static ModelReleases releases() {
    return new ModelReleases() {
      @Override
      public ModelRelease current() {
        return RELEASE;
      }
    };
  }

  /** A tenant that has licensed these modules. */
  public static LicensedModules license(String... modules) {
    var licensed = Set.of(modules);
    return new LicensedModules() {
      @Override
      public boolean has(String module) {
        return licensed.contains(module);
      }
    };
  }

  private static ModelRelease read() {
    Map<String, Map<String, ModelNode>> nodes = new LinkedHashMap<>();
    List.of(
            "themes",
            "age-stages",
            "life-situations",
            "branches",
            "support-levels",
            "service-types",
            "articles",
            "national-services",
            "crisis-notice",
            "help-button-templates",
            "form-fields",
            "questionnaires")
        .forEach(type -> nodes.put(type, nodes(type)));
    return new ModelRelease("2026.1", "", LANGUAGES, nodes);
  }

  private static Map<String, ModelNode> nodes(String type) {
    var faults = new Faults();
    Map<String, ModelNode> nodes = new LinkedHashMap<>();
    try {
      for (var entry : new YamlReader(faults).list(type, open(FOLDER + type + ".yaml"))) {
        if (!entry.has("ship") || entry.flag("ship")) {
          nodes.put(entry.text("code"), node(type, entry));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    faults.refuse(type);
    return nodes;
  }

  private static ModelNode node(String type, Entry entry) throws IOException {
    Map<String, Object> content = new LinkedHashMap<>(entry.document());
    Map<String, Object> body = new LinkedHashMap<>();
    for (var language : LANGUAGES) {
      var text = open(FOLDER + type + "/" + entry.text("code") + "." + language + ".md");
      if (text != null) {
        body.put(language, new String(text.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    if (!body.isEmpty()) {
      content.put("body", body);
    }
    return new ModelNode(type, entry.text("code"), entry.line(), content);
  }

  private static InputStream open(String resource) {
    return ShippedModel.class.getClassLoader().getResourceAsStream(resource);
  }
}
