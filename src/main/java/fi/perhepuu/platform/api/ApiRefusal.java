package fi.perhepuu.platform.api;

import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.problem.Problem;
import java.util.List;
import java.util.Map;

/** A request that cannot be followed as it was made; the code says why. */
public final class ApiRefusal extends Problem {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Object> members;

  private ApiRefusal(int status, String code, String message, Map<String, Object> members) {
    super(status, code, message);
    this.members = members;
  }

  public static ApiRefusal malformed(String code, String message) {
    return new ApiRefusal(400, code, message, Map.of());
  }

  static ApiRefusal tooLarge() {
    return new ApiRefusal(413, "too-large", "At most 300 kB are read.", Map.of());
  }

  static ApiRefusal unnamedVersion() {
    return new ApiRefusal(428, "if-match", "Name the version in If-Match.", Map.of());
  }

  /** Somebody has saved since; what there is now comes along. */
  public static ApiRefusal stale(String message, Map<String, Object> newest) {
    return new ApiRefusal(412, "stale", message, newest);
  }

  public static ApiRefusal stale(Map<String, Object> newest) {
    return stale("It has been changed meanwhile.", Map.of("newest", newest));
  }

  /** What was sent has not the shape it must have. */
  public static ApiRefusal shape(List<Fault> faults) {
    var members =
        Map.<String, Object>of("faults", faults.stream().map(ApiRefusal::member).toList());
    return new ApiRefusal(422, "wrong-shape", "Something has not the shape it must have.", members);
  }

  /** What was sent has its shape, but cannot be kept. */
  public static ApiRefusal invalid(List<Fault> faults) {
    return new ApiRefusal(422, "invalid", "Something must be mended.", members(faults));
  }

  private static Map<String, Object> members(List<Fault> faults) {
    return Map.of("faults", faults.stream().map(ApiRefusal::member).toList());
  }

  private static Map<String, Object> member(Fault fault) {
    return Map.of("path", fault.path(), "code", fault.code(), "detail", fault.reason());
  }

  @Override
  public Map<String, Object> members() {
    return members;
  }
}
