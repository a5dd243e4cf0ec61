package fi.perhepuu.catalog.terms;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which branch of the tree a service type or a theme is on; each is on exactly one. */
public record Branches(ModelRelease model) {

  private static final String POSITION = "position";

  /**
   * A type a release has retired may still have services: it grows where what replaces it does, or
   * its first theme.
   */
  public BranchTag ofType(String type) {
    var node = model.get("service-types", type);
    return having("types", type)
        .or(() -> model.insteadOf(node).flatMap(it -> having("types", it.code())))
        .or(() -> node.words("themes").stream().findFirst().flatMap(it -> having("themes", it)))
        .orElseThrow(() -> new IllegalArgumentException(type + " is on no branch"));
  }

  public BranchTag ofTheme(String theme) {
    return having("themes", theme)
        .orElseThrow(() -> new IllegalArgumentException(theme + " is on no branch"));
  }

  /** From the top of the tree down. */
  public List<BranchTag> all() {
    return inOrder().stream().map(Branches::tag).toList();
  }

  /** As the model has them; one that has been given a position stands there among the others. */
  public List<ModelNode> inOrder() {
    List<ModelNode> order = new ArrayList<>(model.all("branches"));
    order.removeIf(branch -> branch.has(POSITION));
    order.sort(Comparator.comparing(branch -> branch.number("order", Integer.MAX_VALUE)));
    model.all("branches").stream()
        .filter(branch -> branch.has(POSITION))
        .sorted(Comparator.comparing(branch -> branch.number(POSITION, 1)))
        .forEach(branch -> order.add(index(branch, order.size()), branch));
    return order;
  }

  private static int index(ModelNode branch, int last) {
    return Math.max(0, Math.min(last, branch.number(POSITION, 1) - 1));
  }

  private Optional<BranchTag> having(String key, String code) {
    return model.all("branches").stream()
        .filter(branch -> branch.words(key).contains(code))
        .findFirst()
        .map(Branches::tag);
  }

  private static BranchTag tag(ModelNode branch) {
    return new BranchTag(
        branch.code(), branch.string("dye").orElseThrow(), branch.localized("label"));
  }
}
