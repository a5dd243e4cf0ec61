package fi.perhepuu.guidance;

import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.catalog.terms.Branches;
import fi.perhepuu.guidance.BranchView.LeafView;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The yard tree: the branches of the model, and on them the services, first those the tenant has of
 * its own.
 */
@ApplicationScoped
public class ServiceTree {

  @Inject ModelReleases models;
  @Inject LicensedModules modules;
  @Inject ServiceDesk services;

  public TreeView view() {
    var links = services.typeLinks();
    return new TreeView(grow(models.current(), modules::has, links::isLocal), links::segments);
  }

  static List<BranchView> grow(
      ModelRelease release, Predicate<String> licensed, Predicate<String> local) {
    Predicate<ModelNode> shown =
        type -> local.test(type.code()) || hasTheme(release, type, licensed);
    return new Branches(release)
        .inOrder().stream()
            .map(branch -> branch(branch, leaves(release, branch, shown, local)))
            .filter(branch -> !branch.leaves().isEmpty())
            .toList();
  }

  private static List<LeafView> leaves(
      ModelRelease release, ModelNode branch, Predicate<ModelNode> shown, Predicate<String> local) {
    return release.all("service-types", branch.words("types")).stream()
        .filter(shown)
        .sorted(Comparator.comparing(type -> !local.test(type.code())))
        .map(type -> new LeafView(type.code(), type.localized("leaf")))
        .toList();
  }

  /** A type all of whose themes belong to modules the tenant has not licensed is not offered. */
  private static boolean hasTheme(
      ModelRelease release, ModelNode type, Predicate<String> licensed) {
    return release.all("themes", type.words("themes")).stream()
        .anyMatch(theme -> theme.string("module").map(licensed::test).orElse(true));
  }

  private static BranchView branch(ModelNode node, List<LeafView> leaves) {
    return new BranchView(
        node.code(),
        node.localized("label"),
        node.localized("short"),
        node.string("dye").orElse("kataja"),
        leaves);
  }
}
