package fi.perhepuu.catalog.terms;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.List;

/** Which branch of the tree a service type or a theme is on; each is on exactly one. */
public record Branches(ModelRelease model) {

  public BranchTag ofType(String type) {
    return having("types", type);
  }

  public BranchTag ofTheme(String theme) {
    return having("themes", theme);
  }

  public List<BranchTag> all() {
    return model.all("branches").stream().map(Branches::tag).toList();
  }

  private BranchTag having(String key, String code) {
    return model.all("branches").stream()
        .filter(branch -> branch.words(key).contains(code))
        .findFirst()
        .map(Branches::tag)
        .orElseThrow(() -> new IllegalArgumentException(code + " is on no branch"));
  }

  private static BranchTag tag(ModelNode branch) {
    return new BranchTag(
        branch.code(), branch.string("dye").orElseThrow(), branch.localized("label"));
  }
}
