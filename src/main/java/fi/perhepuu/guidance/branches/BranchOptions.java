package fi.perhepuu.guidance.branches;

import fi.perhepuu.catalog.terms.Branches;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be chosen of a branch. */
@Dependent
class BranchOptions {

  static final String DYES = "dyes";
  static final String TYPES = "service-types";
  static final String MODEL = "model-branches";

  @Inject ModelReleases models;
  @Inject Texts texts;

  List<Option> of(String name) {
    return switch (name) {
      case DYES -> dyes().stream().map(it -> new Option(it, called("help.dye." + it))).toList();
      case MODEL ->
          new Branches(models.current())
              .inOrder().stream().filter(it -> !it.isOwn()).map(BranchOptions::option).toList();
      // One of the tenant's own says itself on which branch it grows.
      default ->
          models.current().all(TYPES).stream()
              .filter(it -> !it.isOwn())
              .map(BranchOptions::option)
              .toList();
    };
  }

  /** The dyes there are: each branch of the model wears one. */
  List<String> dyes() {
    return models.shared().all(OwnBranches.LIST).stream()
        .flatMap(it -> it.string("dye").stream())
        .distinct()
        .toList();
  }

  private static Option option(ModelNode node) {
    return new Option(node.code(), node.name());
  }

  private LocalizedText called(String key) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    Texts.LANGUAGES.forEach(language -> byLanguage.put(language, texts.get(language, key)));
    return new LocalizedText(byLanguage);
  }
}
