package fi.perhepuu.licensing.own;

import fi.perhepuu.editing.history.History;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the tenant says in its own words and what it has published of its own. */
@ApplicationScoped
class OverlayReader {

  @Inject ReleaseShelf shelf;
  @Inject AdoptedRelease adopted;
  @Inject ModelOverrides overrides;
  @Inject History history;
  @Inject @Any Instance<OwnNodes> kinds;

  /** Three queries, whatever there is. */
  @Transactional
  TenantModel read() {
    return read(shelf.served(adopted.version()));
  }

  /** As if the tenant had adopted this release. */
  @Transactional
  TenantModel read(ModelRelease base) {
    var words = overrides.all().stream().map(ModelOverride::view).toList();
    return new TenantModel(base, Overlay.over(base, shelf.shapes(), words, own()));
  }

  private List<OwnNodes.Grown> own() {
    var byList = kinds.stream().collect(Collectors.toMap(OwnNodes::list, Function.identity()));
    return history.published(byList.keySet()).stream()
        .map(it -> byList.get(it.list()).grow(OwnNodes.code(it.code()), it.content()))
        .toList();
  }
}
