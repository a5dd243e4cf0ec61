package fi.perhepuu.guidance.whole;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.catalog.terms.Topics;
import fi.perhepuu.guidance.BranchView;
import fi.perhepuu.guidance.ServiceTree;
import fi.perhepuu.guidance.TreeView;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Grows the whole tree of a tenant. */
@ApplicationScoped
class WholeTree {

  @Inject ServiceTree tree;
  @Inject ServiceDesk services;
  @Inject Topics topics;
  @Inject ModelReleases models;

  TreePage page(String language, String words) {
    var whole = tree.view();
    var local = services.cards().stream().collect(Collectors.groupingBy(ServiceCard::type));
    var sieve = Sieve.of(models.current(), language, words);
    var boughs =
        whole.branches().stream()
            .map(branch -> bough(branch, local))
            .flatMap(bough -> sieve.through(bough).stream())
            .toList();
    var bare = boughs.stream().map(Bough::bare).toList();
    return new TreePage(new TreeView(bare, whole.addresses()), boughs, words);
  }

  private Bough bough(BranchView branch, Map<String, List<ServiceCard>> local) {
    var model = models.current();
    var node = model.get("branches", branch.code());
    return new Bough(
        branch,
        node.localized("lead"),
        topics.themes(model.all("themes", node.words("themes"))),
        branch.leaves().stream()
            .map(leaf -> Twig.of(leaf, local.getOrDefault(leaf.type(), List.of())))
            .toList());
  }
}
