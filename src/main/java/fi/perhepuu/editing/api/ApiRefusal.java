package fi.perhepuu.editing.api;

import fi.perhepuu.editing.EditedMeanwhile;
import fi.perhepuu.platform.problem.Problem;
import java.util.Map;

/** A request that cannot be followed as it was made; the code says why. */
final class ApiRefusal extends Problem {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Object> members;

  private ApiRefusal(int status, String code, String message, Map<String, Object> members) {
    super(status, code, message);
    this.members = members;
  }

  static ApiRefusal malformed(String code, String message) {
    return new ApiRefusal(400, code, message, Map.of());
  }

  static ApiRefusal tooLarge() {
    return new ApiRefusal(413, "too-large", "At most 300 kB are read.", Map.of());
  }

  static ApiRefusal unnamedVersion() {
    return new ApiRefusal(428, "if-match", "Name the version in If-Match.", Map.of());
  }

  /** Somebody has saved since; the newest version comes along. */
  static ApiRefusal stale(EditedMeanwhile meanwhile) {
    return new ApiRefusal(412, "stale", meanwhile.getMessage(), meanwhile.members());
  }

  @Override
  public Map<String, Object> members() {
    return members;
  }
}
