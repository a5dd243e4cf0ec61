package fi.perhepuu.platform.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects every fault of a reading instead of stopping at the first: whoever edits a folder or a
 * release wants the whole list at once.
 */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  public void add(String file, int line, String reason) {
    add(new Fault(file, line, "", Fault.INVALID, reason));
  }

  public void add(Fault fault) {
    found.add(fault);
  }

  public boolean any() {
    return !found.isEmpty();
  }

  public List<Fault> all() {
    return List.copyOf(found);
  }

  /** Throws {@link FaultyData} naming every fault, if there is one. */
  public void refuse(String what) {
    if (any()) {
      throw new FaultyData(what, all());
    }
  }
}
