package fi.perhepuu.licensing;

import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing of the shared model: a service type, an article, an age stage. Its code never changes;
 * its texts may. Immutable and shared by every tenant that adopted the release, so it is read
 * through views like this one and never copied.
 *
 * @param type the kind of node, which is also its file's name without the ending
 * @param line where it stands in its file, for whoever mends it
 */
public record ModelNode(String type, String code, int line, Map<String, Object> content) {

  /** A node of a tenant's own; one whose name makes no address is found by its code. */
  public static ModelNode own(String type, String code, Map<String, Object> content) {
    var node = new ModelNode(type, code, 0, content);
    Map<String, Object> slugs = new LinkedHashMap<>();
    node.name()
        .byLanguage()
        .forEach(
            (language, name) ->
                slugs.put(language, Slug.of(name).isEmpty() ? code : Slug.of(name)));
    return node.with(TextPath.with(content, "slug", slugs));
  }

  public LocalizedText name() {
    return Stream.of("name", "title", "label")
        .filter(this::has)
        .findFirst()
        .map(key -> localized(key))
        .orElse(LocalizedText.EMPTY);
  }

  public String slug(String language) {
    var own = localized("slug");
    return own.isEmpty() ? Slug.of(name().in(language)) : own.in(language);
  }

  /** The readable end of its address in every language it is named in. */
  public LocalizedText slugs() {
    Map<String, String> slugs = new LinkedHashMap<>();
    name().byLanguage().keySet().forEach(language -> slugs.put(language, slug(language)));
    return new LocalizedText(slugs);
  }

  /** Whether a text stands at the end of a path in a language. */
  public boolean hasText(String path, String language) {
    return text(path, language).isPresent();
  }

  /** The text at the end of a path, {@code steps.0.title}, in one language exactly. */
  public Optional<String> text(String path, String language) {
    return Optional.ofNullable(Flat.of(content).get(path + "." + language))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /** The same node with another content. */
  public ModelNode with(Map<String, Object> other) {
    return new ModelNode(type, code, line, other);
  }

  /** Written by the tenant, not by the model. */
  public boolean isOwn() {
    return OwnNodes.isOwn(code);
  }

  public boolean has(String key) {
    return content.get(key) != null;
  }

  public LocalizedText localized(String key) {
    return localized(content.get(key));
  }

  public Optional<String> string(String key) {
    return Optional.ofNullable(content.get(key)).map(String::valueOf);
  }

  public boolean flag(String key) {
    return Boolean.TRUE.equals(content.get(key));
  }

  public int number(String key, int otherwise) {
    return content.get(key) instanceof Number number ? number.intValue() : otherwise;
  }

  /** The codes or words listed under {@code key}; none when absent. */
  public List<String> words(String key) {
    return content.get(key) instanceof List<?> items
        ? items.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The words of one language under a key like {@code words: {fi: […]}}. */
  public List<String> words(String key, String language) {
    return content.get(key) instanceof Map<?, ?> map && map.get(language) instanceof List<?> items
        ? items.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The maps listed under {@code key}, as nodes without a life of their own. */
  public List<ModelNode> parts(String key) {
    return content.get(key) instanceof List<?> items
        ? items.stream().filter(Map.class::isInstance).map(item -> part(key, item)).toList()
        : List.of();
  }

  public Optional<ModelNode> part(String key) {
    return content.get(key) instanceof Map<?, ?> map
        ? Optional.of(part(key, map))
        : Optional.empty();
  }

  private ModelNode part(String key, Object map) {
    Map<String, Object> members = new LinkedHashMap<>();
    ((Map<?, ?>) map).forEach((name, value) -> members.put(String.valueOf(name), value));
    var code = String.valueOf(members.getOrDefault("code", this.code));
    return new ModelNode(type + "." + key, code, line, members);
  }

  private static LocalizedText localized(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return LocalizedText.EMPTY;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    map.forEach(
        (language, text) -> {
          if (text instanceof String string) {
            texts.put(String.valueOf(language), string);
          }
        });
    return new LocalizedText(texts);
  }
}
