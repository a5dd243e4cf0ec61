package fi.perhepuu.platform.problem;

import fi.perhepuu.platform.html.View;

/**
 * Makes the page a refusal is shown as: the site for tenants, the operator's console for itself.
 */
public interface ProblemPages {

  /** Whether the request being refused is this one's. */
  boolean areHere();

  /**
   * @param status an HTTP status from 400 up
   */
  View of(int status);

  /**
   * @param code the problem's, for what is refused in words of its own
   */
  default View of(int status, String code) {
    return of(status);
  }
}
