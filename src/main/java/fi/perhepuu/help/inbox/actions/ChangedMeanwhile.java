package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.platform.problem.Problem;
import java.util.Map;

/** Somebody else has done something with the request since it was looked at. */
public final class ChangedMeanwhile extends Problem {

  private static final long serialVersionUID = 1L;

  private final int seen;
  private final int steps;

  ChangedMeanwhile(int seen, int steps) {
    super(409, "changed-meanwhile", "Something has happened to the request meanwhile.");
    this.seen = seen;
    this.steps = steps;
  }

  /** The last step that had been seen. */
  public int seen() {
    return seen;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("version", steps);
  }
}
