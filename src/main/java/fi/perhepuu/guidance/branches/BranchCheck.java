package fi.perhepuu.guidance.branches;

import fi.perhepuu.guidance.tree.TreePicture;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Holds a branch of a tenant's own against what the tree can bear. */
@Dependent
class BranchCheck {

  @Inject ModelReleases models;
  @Inject BranchOptions options;

  void of(Surroundings around, Entry entry) {
    var label = around.localized(entry, "label");
    around.localized(entry, "lead");
    around.optionalLocalized(entry, "short");
    position(entry);
    unless(entry, "dye", entry.optionalText("dye").stream().toList(), options.dyes()::contains);
    unless(entry, "types", entry.words("types"), this::isOfTheModel);
    names(entry, label);
    standsOnce(around, entry);
    fits(around, entry);
  }

  static void position(Entry entry) {
    int position = entry.number("position", 1);
    if (position < 1 || position > TreePicture.MOST_BRANCHES) {
      entry.fault("position", "branch-position", "1 to " + TreePicture.MOST_BRANCHES);
    }
  }

  private boolean isOfTheModel(String type) {
    return !OwnNodes.isOwn(type) && models.current().find("service-types", type).isPresent();
  }

  private static void unless(
      Entry entry, String key, List<String> chosen, Predicate<String> known) {
    chosen.stream()
        .filter(known.negate())
        .forEach(it -> entry.fault(key, "unknown", "'" + it + "' may not be chosen"));
  }

  /** Two branches of one name could not be told apart. */
  private void names(Entry entry, LocalizedText label) {
    var own = OwnNodes.code(entry.text("code"));
    for (var language : models.current().languages()) {
      var slug = label.has(language) ? Slug.of(label.in(language)) : "";
      models
          .current()
          .bySlug(OwnBranches.LIST, language, slug)
          .filter(other -> !slug.isEmpty() && !other.code().equals(own))
          .ifPresent(other -> entry.fault("label." + language, "taken", "taken by " + other));
    }
  }

  /** A type grows on one branch: the one that is published has it. */
  private static void standsOnce(Surroundings around, Entry entry) {
    var types = entry.words("types");
    var published = around.codes(OwnBranches.LIST);
    around.all(OwnBranches.LIST).stream()
        .filter(it -> published.contains(it.text("code")) && !isSame(it, entry))
        .filter(it -> it.words("types").stream().anyMatch(types::contains))
        .forEach(it -> entry.fault("types", "on-other-branch", "also on " + it.text("code")));
  }

  private void fits(Surroundings around, Entry entry) {
    long others =
        around.codes(OwnBranches.LIST).stream()
            .filter(code -> !code.equals(entry.text("code")))
            .count();
    if (models.shared().all(OwnBranches.LIST).size() + others >= TreePicture.MOST_BRANCHES) {
      entry.fault("label", "too-many-branches", "no more than " + TreePicture.MOST_BRANCHES);
    }
  }

  private static boolean isSame(Entry one, Entry other) {
    return one.text("code").equals(other.text("code"));
  }
}
