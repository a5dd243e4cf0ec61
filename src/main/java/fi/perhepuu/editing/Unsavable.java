package fi.perhepuu.editing;

import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.problem.Problem;
import java.util.List;
import java.util.Map;

/** What was written has faults that keep it from being saved, or from being published. */
public final class Unsavable extends Problem {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  private Unsavable(String code, String message, List<Fault> faults) {
    super(422, code, message);
    this.faults = faults;
  }

  static Unsavable draft(List<Fault> faults) {
    return new Unsavable("not-savable", "Something is too long to be kept.", faults);
  }

  /** What was sent has not the shape of its form. */
  public static Unsavable shape(List<Fault> faults) {
    return new Unsavable("wrong-shape", "Something has not the shape of its field.", faults);
  }

  static Unsavable publication(List<Fault> faults) {
    return new Unsavable("not-publishable", "Something must be mended before publishing.", faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("faults", faults.stream().map(Unsavable::member).toList());
  }

  private static Map<String, Object> member(Fault fault) {
    return Map.of("path", fault.path(), "code", fault.code(), "detail", fault.reason());
  }
}
