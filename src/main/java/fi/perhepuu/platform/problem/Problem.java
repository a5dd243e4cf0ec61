package fi.perhepuu.platform.problem;

import java.util.Map;

/**
 * A refusal in the words of the business. It becomes a page in the reader's language or, in the
 * API, a problem document (RFC 9457) whose {@code code} is stable.
 */
public abstract class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  protected Problem(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  /** More that the API's problem document tells: its members by name. */
  public Map<String, Object> members() {
    return Map.of();
  }
}
