package fi.perhepuu.editing;

import fi.perhepuu.editing.history.History;
import fi.perhepuu.platform.problem.Problem;
import java.util.Map;

/** Somebody else has saved a newer version since this one was opened. Both are kept and shown. */
public final class EditedMeanwhile extends Problem {

  private static final long serialVersionUID = 1L;

  private final transient History.Version theirs;

  EditedMeanwhile(History.Version theirs) {
    super(409, "edited-meanwhile", "Version " + theirs.number() + " has been saved meanwhile.");
    this.theirs = theirs;
  }

  public History.Version theirs() {
    return theirs;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("revision", theirs.number(), "content", theirs.content());
  }
}
