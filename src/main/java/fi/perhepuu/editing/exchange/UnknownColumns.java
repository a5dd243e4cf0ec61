package fi.perhepuu.editing.exchange;

import fi.perhepuu.platform.problem.Problem;
import java.util.List;
import java.util.Map;

/** The table has columns that the list does not, or one twice. */
final class UnknownColumns extends Problem {

  private static final long serialVersionUID = 1L;

  private final transient List<String> names;

  UnknownColumns(String code, List<String> names) {
    super(422, code, "Columns: " + String.join(", ", names));
    this.names = names;
  }

  List<String> names() {
    return names;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("columns", names);
  }
}
