package fi.perhepuu.licensing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a node of one type must look like: which texts it has in every language of the release and
 * which of its fields name nodes of other types. Areas declare the shapes of what they own; the
 * loader checks them and knows nothing else of the areas.
 */
public final class ModelShape {

  private final String type;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, String> references = new LinkedHashMap<>();
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

  List<String> texts() {
    return texts;
  }

  Map<String, String> references() {
    return references;
  }

  String filePerNodeOf() {
    return filePerNodeOf;
  }

  boolean hasBodies() {
    return withBodies;
  }
}
