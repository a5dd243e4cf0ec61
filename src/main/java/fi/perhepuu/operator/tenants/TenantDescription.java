package fi.perhepuu.operator.tenants;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.operator.ProductMark;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder a form describes: the same {@code tenant.yaml} an operator could have written, with a
 * neutral brand. JSON is YAML, so every area reads it as it reads any folder.
 */
final class TenantDescription {

  private static final String OWN = "own";

  private final TenantForm form;
  private final ModelRelease model;
  private final Texts texts;
  private final LocalDate today;

  TenantDescription(TenantForm form, ModelRelease model, Texts texts, LocalDate today) {
    this.form = form;
    this.model = model;
    this.texts = texts;
    this.today = today;
  }

  Folder folder() {
    return new Folder(
        form.value("slug"),
        Map.of(
            "tenant.yaml", bytes(Json.write(tenant())),
            "brand.yaml", bytes(Json.write(NeutralBrand.of(shortNames(), words("sub-name")))),
            "logo.svg", bytes(ProductMark.SVG)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> tenant() {
    Map<String, Object> tenant = new LinkedHashMap<>();
    put(tenant, "slug", form.value("slug"));
    put(tenant, "kind", form.value("kind"));
    tenant.put("names", names());
    tenant.put("siteName", byLanguage("siteName"));
    tenant.put("hosts", form.hosts());
    tenant.put("languages", languages());
    tenant.put("municipalities", municipalities());
    tenant.put("modules", form.all("modules"));
    tenant.put("license", license());
    tenant.put("crisisPhone", crisisPhone());
    tenant.put("organizations", List.of(organization()));
    tenant.put("accessibility", accessibility());
    return tenant;
  }

  private static void put(Map<String, Object> map, String key, String value) {
    if (!value.isEmpty()) {
      map.put(key, value);
    }
  }

  private Map<String, Object> names() {
    Map<String, Object> names = new LinkedHashMap<>();
    for (var language : form.languages()) {
      Map<String, Object> forms = new LinkedHashMap<>();
      for (var name : List.of("nominative", "genitive", "inessive", "org")) {
        put(forms, name, form.value("names." + language + "." + name));
      }
      names.put(language, forms);
    }
    return names;
  }

  private Map<String, Object> byLanguage(String path) {
    Map<String, Object> texts = new LinkedHashMap<>();
    form.languages().forEach(it -> put(texts, it, form.value(path + "." + it)));
    return texts;
  }

  private Map<String, Object> shortNames() {
    Map<String, Object> names = new LinkedHashMap<>();
    form.languages().forEach(it -> put(names, it, form.value("names." + it + ".nominative")));
    return names;
  }

  /** Words of the console in the languages of the site. */
  private Map<String, Object> words(String key) {
    Map<String, Object> words = new LinkedHashMap<>();
    form.languages().forEach(it -> words.put(it, texts.get(it, "operations.new." + key)));
    return words;
  }

  private Map<String, Object> languages() {
    Map<String, Object> languages = new LinkedHashMap<>();
    put(languages, "default", form.value("languages.default"));
    var official = form.languages().stream().filter(it -> !it.equals("en")).toList();
    languages.put("official", official.isEmpty() ? form.languages() : official);
    languages.put("published", form.languages());
    return languages;
  }

  /** Each line a code, with a name where the model does not know it. */
  private List<Map<String, Object>> municipalities() {
    List<Map<String, Object>> found = new ArrayList<>();
    for (var line : form.lines("municipalities")) {
      var parts = line.split("\\s+", 2);
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("code", parts[0]);
      var name = parts.length > 1 ? Optional.of(everywhere(parts[1])) : known(parts[0]);
      name.ifPresent(it -> one.put("name", it));
      found.add(one);
    }
    return found;
  }

  private Optional<Map<String, Object>> known(String code) {
    return model
        .find("municipalities", code)
        .map(ModelNode::name)
        .map(name -> new LinkedHashMap<String, Object>(name.byLanguage()));
  }

  private Map<String, Object> everywhere(String text) {
    Map<String, Object> texts = new LinkedHashMap<>();
    form.languages().forEach(it -> texts.put(it, text));
    return texts;
  }

  private Map<String, Object> license() {
    var license = LicenseForm.document(form, Map.of());
    license.put("role", "licensee");
    license.put("modelRelease", model.version());
    return license;
  }

  private Map<String, Object> crisisPhone() {
    Map<String, Object> phone = new LinkedHashMap<>();
    phone.put("name", words("crisis"));
    put(phone, "number", form.value("crisisPhone.number"));
    return phone;
  }

  private Map<String, Object> organization() {
    Map<String, Object> names = new LinkedHashMap<>();
    form.languages().forEach(it -> put(names, it, form.value("names." + it + ".org")));
    var type = form.value("kind").equals("county") ? "county" : "municipality";
    return Map.of("code", OWN, "type", type, "name", names);
  }

  /** What is true of a site nobody has assessed yet; the authority is the same everywhere. */
  private Map<String, Object> accessibility() {
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("conformance", "partial");
    statement.put("publishedOn", today.toString());
    statement.put("method", words("method"));
    statement.put("feedbackEmail", form.value("first.email"));
    statement.put("feedbackDays", 14);
    Map<String, Object> gap = new LinkedHashMap<>();
    gap.put("code", "not-assessed");
    gap.put("text", words("gap"));
    gap.put("reason", words("gap-reason"));
    gap.put("plan", words("gap-plan"));
    statement.put("gaps", List.of(gap));
    Map<String, Object> supervisor = new LinkedHashMap<>();
    supervisor.put("name", words("supervisor"));
    supervisor.put("unit", words("supervisor-unit"));
    supervisor.put("website", words("supervisor-site"));
    supervisor.put("email", words("supervisor-mail"));
    supervisor.put("phone", "029 534 5000");
    statement.put("supervisor", supervisor);
    return statement;
  }
}
