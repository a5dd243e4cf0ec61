package fi.perhepuu.platform.html;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes parts of pages from templates. */
@ApplicationScoped
public class Parts {

  @Inject Templates templates;

  /**
   * @param page the one object the template shows, besides the frame of the page it stands on
   */
  public Part part(String template, Object page) {
    return frame -> output -> templates.render(template, page, frame, output);
  }
}
