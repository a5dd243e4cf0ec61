package fi.perhepuu.licensing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What a node of one type must look like: which texts it has in every language of the release and
 * which of its fields name nodes of other types. Areas declare the shapes of what they own; the
 * loader checks them and knows nothing else of the areas.
 */
public final class ModelShape {

  private final String type;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, String> references = new LinkedHashMap<>();
  private final List<String> alone = new ArrayList<>();
  private String filePerNodeOf;
  private boolean withBodies;

  private ModelShape(String type) {
    this.type = type;
  }

  /** Nodes of {@code type}, listed in {@code <type>.yaml}. */
  public static ModelShape of(String type) {
    return new ModelShape(type);
  }

  /** Fields that are texts in every language of the release. */
  public ModelShape texts(String... fields) {
    texts.addAll(List.of(fields));
    return this;
  }

  /** A field that holds the code, or a list of codes, of nodes of another type. */
  public ModelShape refers(String field, String toType) {
    references.put(field, toType);
    return this;
  }

  /** What a node names in this field, no other node of the type names in it. */
  public ModelShape alone(String field) {
    alone.add(field);
    return this;
  }

  /** Each node is a file of its own, {@code <type>/<code>.yaml}, one for every node of a type. */
  public ModelShape filePerNodeOf(String otherType) {
    filePerNodeOf = otherType;
    return this;
  }

  /** A node may have a longer text, {@code <type>/<code>.<language>.md}; all languages or none. */
  public ModelShape withBodies() {
    withBodies = true;
    return this;
  }

  public String type() {
    return type;
  }

  public List<String> texts() {
    return texts;
  }

  /** The fields in which a code stands once among all nodes of the type. */
  public List<String> alone() {
    return alone;
  }

  /** By field, the type of the nodes it names. */
  public Map<String, String> references() {
    return references;
  }

  /**
   * The content without references that lead nowhere; nothing when one is needed that does.
   *
   * @param known whether a type has a code
   */
  public Optional<Map<String, Object>> mended(
      Map<String, Object> content, BiPredicate<String, String> known) {
    Map<String, Object> mended = new LinkedHashMap<>(content);
    for (var reference : references.entrySet()) {
      var field = reference.getKey();
      var value = content.get(field);
      if (value instanceof List<?> codes) {
        Predicate<Object> leads = code -> known.test(reference.getValue(), String.valueOf(code));
        mended.put(field, codes.stream().filter(leads).toList());
      } else if (value != null && !known.test(reference.getValue(), String.valueOf(value))) {
        return Optional.empty();
      }
    }
    return Optional.of(mended);
  }

  /** The type whose every node has a file of this one, or null. */
  public String filePerNodeOf() {
    return filePerNodeOf;
  }

  public boolean hasBodies() {
    return withBodies;
  }
}
