package fi.perhepuu.platform.data;

import java.util.List;
import java.util.stream.Collectors;

/** Data that is refused as a whole; the message lists every fault by file and line. */
public final class FaultyData extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  FaultyData(String what, List<Fault> faults) {
    super(
        what
            + " is refused, "
            + faults.size()
            + (faults.size() == 1 ? " fault:\n" : " faults:\n")
            + faults.stream().map(fault -> "  " + fault).collect(Collectors.joining("\n")));
    this.faults = faults;
  }

  public List<Fault> faults() {
    return faults;
  }
}
