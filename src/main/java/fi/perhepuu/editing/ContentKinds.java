package fi.perhepuu.editing;

import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The kinds of content there are for the tenant. */
@ApplicationScoped
public class ContentKinds {

  @Inject @Any Instance<ContentKind> kinds;

  /**
   * @throws NotFound when nothing is called so
   */
  public ContentKind get(String list) {
    return all().stream()
        .filter(kind -> kind.list().equals(list))
        .findFirst()
        .orElseThrow(() -> new NotFound("list"));
  }

  public List<ContentKind> all() {
    return kinds.stream().filter(ContentKind::isOffered).toList();
  }
}
