package fi.perhepuu.site;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.ProblemPages;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Failures in the tenant's own look, with a way on: search, the main sections, 112. */
@ApplicationScoped
public class FailurePages implements ProblemPages {

  private static final Set<Integer> OWN_WORDS = Set.of(401, 403, 404, 409, 413, 503);

  @Inject PageWords words;

  @Override
  public boolean areHere() {
    return CurrentTenant.find().isPresent();
  }

  @Override
  public View of(int status) {
    var kind = OWN_WORDS.contains(status) ? status : status < 500 ? 400 : 500;
    var title = words.of("failure." + kind + ".name");
    var head = new Head(title, "", Map.of(), "", status, false, false, status == 404, null, null);
    return new View("site/failure", new FailurePage(kind), head);
  }

  /**
   * @param kind a status: which words are shown
   */
  public record FailurePage(int kind) {}
}
