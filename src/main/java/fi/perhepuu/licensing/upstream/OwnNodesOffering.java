package fi.perhepuu.licensing.upstream;

import fi.perhepuu.editing.history.History;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.OwnNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has already joined the tenant's own model may join everybody's. */
@ApplicationScoped
class OwnNodesOffering implements Offering {

  @Inject History history;
  @Inject ModelReleases models;
  @Inject @Any Instance<OwnNodes> kinds;

  @Override
  public List<Offer> offers() {
    var byList =
        kinds.stream()
            .filter(OwnNodes::isForOthers)
            .collect(Collectors.toMap(OwnNodes::list, Function.identity()));
    return history.published(byList.keySet()).stream()
        .map(it -> offer(it.code(), byList.get(it.list()).grow(it.code(), it.content())))
        .toList();
  }

  private Offer offer(String code, OwnNodes.Grown grown) {
    var first = grown.nodes().get(0);
    return new Offer(first.type(), code, first.name(), grown.nodes(), homes(grown));
  }

  /** Where it would be named in the model: what is the tenant's own is nobody else's home. */
  private List<OwnNodes.Mention> homes(OwnNodes.Grown grown) {
    return grown.mentions().stream()
        .flatMap(
            it ->
                it.home(models.shared().all(it.type())).stream()
                    .map(
                        home ->
                            new OwnNodes.Mention(it.type(), home.code(), it.field(), it.named())))
        .toList();
  }
}
