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

  private static final Set<Integer> OWN_WORDS = Set.of(401, 403, 404, 409, 413, 429, 503);

  private static final Set<String> OWN_REASONS =
      Set.of("license-over", "license-offered", "license-terms");

  @Inject PageWords words;

  @Override
  public boolean areHere() {
    return CurrentTenant.find().isPresent();
  }

  @Override
  public View of(int status) {
    var kind = OWN_WORDS.contains(status) ? status : status < 500 ? 400 : 500;
    return page(status, String.valueOf(kind));
  }

  @Override
  public View of(int status, String code) {
    return OWN_REASONS.contains(code) ? page(status, code) : of(status);
  }

  private View page(int status, String kind) {
    var title = words.of("failure." + kind + ".name");
    var head = new Head(title, "", Map.of(), "", status, false, false, status == 404, null, null);
    return new View("site/failure", new FailurePage(kind), head);
  }

  /**
   * @param kind a status, or the code of a reason of its own: which words are shown
   */
  public record FailurePage(String kind) {}
}
