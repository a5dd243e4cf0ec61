package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.platform.problem.Problem;
import java.util.Map;

/** Something is missing from what was sent with an action. */
public final class Incomplete extends Problem {

  private static final long serialVersionUID = 1L;

  private final transient FormErrors errors;

  Incomplete(FormErrors errors) {
    super(422, "incomplete", "Something is missing.");
    this.errors = errors;
  }

  public FormErrors errors() {
    return errors;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("errors", errors.all());
  }
}
