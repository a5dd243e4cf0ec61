package fi.perhepuu.platform.problem;

import fi.perhepuu.platform.html.View;

/** Makes the page a refusal is shown as. The site implements it. */
public interface ProblemPages {

  /**
   * @param status an HTTP status from 400 up
   */
  View of(int status);
}
