package fi.perhepuu.editing.todo;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.Rights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The lists the signed-in person keeps as a whole, not only for an organization of hers. */
@RequestScoped
class OwnLists {

  @Inject ContentKinds kinds;
  @Inject Rights rights;

  List<ContentKind> kinds() {
    return kinds.all().stream()
        .filter(kind -> rights.mayWrite(kind) && rights.organizations(kind).isEmpty())
        .sorted(Comparator.comparing(ContentKind::section).thenComparing(ContentKind::order))
        .toList();
  }

  List<String> names() {
    return kinds().stream().map(ContentKind::list).toList();
  }
}
