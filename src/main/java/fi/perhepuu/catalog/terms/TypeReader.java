package fi.perhepuu.catalog.terms;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Reads a service type and its guide from the model. */
@Dependent
public class TypeReader {

  @Inject ModelReleases models;
  @Inject Topics topics;

  public TypeView read(ModelNode type) {
    var model = models.current();
    var guide = model.find("service-guides", type.code()).orElse(unguided(type));
    return new TypeView(
        type.code(),
        type.name(),
        type.localized("text"),
        type.flag("care"),
        new TypeAddress(model).isSensitive(type),
        new Branches(model).ofType(type.code()),
        topics.themes(model.all("themes", type.words("themes"))),
        guide.localized("forWhom"),
        guide.parts("steps").stream().map(TypeView.Step::of).toList(),
        guide.part("cost").map(cost -> cost.localized("text")).orElse(LocalizedText.EMPTY),
        guide.string("referral").orElse(""),
        guide.localized("goodToKnow"));
  }

  private static ModelNode unguided(ModelNode type) {
    return new ModelNode("service-guides", type.code(), 0, Map.of());
  }
}
