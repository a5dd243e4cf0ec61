package fi.perhepuu.guidance.search.index;

import java.util.List;
import java.util.Map;

/**
 * A thing that can be found, in the words of one language.
 *
 * @param code of a node of the model, or the id of a thing of the tenant's own
 * @param texts by field
 * @param links the ids of entries it leads to or that lead to it
 */
public record Entry(Kind kind, String code, Map<Field, String> texts, List<String> links) {

  public String id() {
    return kind.id(code);
  }

  /** The code of what it is in the model, empty for what has none there. */
  String of() {
    if (!kind.isOwn()) {
      return code;
    }
    return links.isEmpty() ? "" : Kind.code(links.get(0));
  }
}
