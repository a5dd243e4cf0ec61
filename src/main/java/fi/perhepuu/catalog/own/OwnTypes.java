package fi.perhepuu.catalog.own;

import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.OwnKind;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Service types the tenant writes itself. What is published joins its model: a type, the guide of
 * the type, and a place on a branch of the tree.
 */
@ApplicationScoped
class OwnTypes implements OwnKind {

  private static final String LIST = "types";
  private static final Set<String> OF_GUIDE = Set.of("forWhom", "steps", "cost", "goodToKnow");

  @Inject ModelReleases models;
  @Inject ServiceDesk services;
  @Inject ItemDesk items;
  @Inject TypeCheck check;

  private final Form form = TypeForm.form();

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public List<Option> options(String name) {
    return models.current().all(name).stream()
        .map(node -> new Option(node.code(), called(node)))
        .toList();
  }

  private static fi.perhepuu.platform.text.LocalizedText called(ModelNode node) {
    return node.has("label") ? node.localized("label") : node.name();
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    check.of(around, entry);
    return List.of();
  }

  /** A service of a type that is gone would have nothing to say of itself. */
  @Override
  public void withdraw(UUID id) {
    var item = items.item(id).orElseThrow(() -> new NotFound("item"));
    if (services.typeLinks().isLocal(OwnNodes.code(item.code()))) {
      throw new Refused("in-use", "A service that is published is of this type.");
    }
  }

  @Override
  public Grown grow(String code, Map<String, Object> document) {
    Map<String, Object> type = new LinkedHashMap<>(document);
    Map<String, Object> guide = new LinkedHashMap<>();
    type.keySet().removeAll(OF_GUIDE);
    type.put("code", code);
    type.put("words", words(document.get("words")));
    OF_GUIDE.stream()
        .filter(document::containsKey)
        .forEach(key -> guide.put(key, document.get(key)));
    guide.computeIfPresent("cost", (key, text) -> Map.of("text", text));
    var branch = String.valueOf(document.get("branch"));
    return new Grown(
        List.of(
            ModelNode.own("service-types", code, type),
            new ModelNode("service-guides", code, 0, guide)),
        List.of(new Mention("branches", branch, "types", code, whereItsThemesGrow(document))));
  }

  /** A branch may be taken away; what grew on it is then found where its themes are. */
  private static Likes whereItsThemesGrow(Map<String, Object> document) {
    var themes = new ModelNode("service-types", "", 0, document).words("themes");
    return new Likes("themes", themes);
  }

  /** {@code "one, other"} by language → the words of each. */
  private static Map<String, Object> words(Object byLanguage) {
    Map<String, Object> words = new LinkedHashMap<>();
    if (byLanguage instanceof Map<?, ?> texts) {
      texts.forEach(
          (language, text) ->
              words.put(
                  String.valueOf(language),
                  Arrays.asList(String.valueOf(text).strip().split("\\s*,\\s*"))));
    }
    return words;
  }
}
