package fi.perhepuu.licensing.words;

import fi.perhepuu.platform.problem.Problem;
import java.util.Map;
import java.util.TreeMap;

/** Own words that cannot be kept as they are; none of what was sent with them has been. */
public final class NotKept extends Problem {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> faults;

  /**
   * @param faults what is wrong, by input
   */
  public NotKept(int status, Map<String, String> faults) {
    super(status, "not-kept", "Something must be mended before it can be kept.");
    this.faults = new TreeMap<>(faults);
  }

  public Map<String, String> faults() {
    return faults;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("faults", faults.entrySet().stream().map(NotKept::member).toList());
  }

  private static Map<String, Object> member(Map.Entry<String, String> fault) {
    var path = fault.getKey().replaceFirst(":(\\w+)$", ".$1");
    return Map.of("path", "own." + path, "code", fault.getValue());
  }

  /** Somebody has written it since it was seen. */
  public boolean isMeanwhile() {
    return faults.containsValue("meanwhile");
  }
}
