package fi.perhepuu.catalog.terms;

import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.html.Head;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The themes, ages and situations of the model that this tenant has licensed. */
@Dependent
public class Topics {

  @Inject ModelReleases models;
  @Inject LicensedModules modules;

  public List<Topic> themes() {
    return themes(model().all("themes"));
  }

  public List<Topic> themes(Collection<ModelNode> themes) {
    return themes.stream().filter(this::isLicensed).map(this::theme).toList();
  }

  public List<Topic> ages() {
    return model().all("age-stages").stream()
        .map(it -> topic(it, "", Head.address(it.slugs(), "age")))
        .toList();
  }

  /** A situation that is told of in a theme of its own is there only with the theme. */
  public List<Topic> situations() {
    return model().all("life-situations").stream()
        .filter(it -> model().find("themes", it.code()).map(this::isLicensed).orElse(true))
        .map(it -> topic(it, it.string("icon").orElse(""), situation(it)))
        .toList();
  }

  public boolean isLicensed(ModelNode theme) {
    return theme.string("module").map(modules::has).orElse(true);
  }

  /**
   * Whether a type of services is told of: not when each of its themes belongs to a module that is
   * not licensed. One of a sensitive theme always is, for somebody may need it tonight.
   */
  public boolean hasType(ModelNode type) {
    var themes = type.words("themes").stream().map(code -> model().get("themes", code)).toList();
    return themes.isEmpty()
        || themes.stream().anyMatch(theme -> theme.flag("sensitive") || isLicensed(theme));
  }

  /** A sensitive theme has no page of its own: the situation of its name helps better. */
  public Map<String, List<String>> address(ModelNode theme) {
    return theme.flag("sensitive")
        ? model()
            .find("life-situations", theme.code())
            .map(this::situation)
            .orElseGet(() -> new TypeAddress(model()).ofTheme(theme))
        : new TypeAddress(model()).ofTheme(theme);
  }

  private Map<String, List<String>> situation(ModelNode situation) {
    return Head.address(situation.slugs(), "situations");
  }

  private Topic theme(ModelNode theme) {
    var dye = new Branches(model()).ofTheme(theme.code()).dye();
    return topic(theme, dye, address(theme));
  }

  private static Topic topic(ModelNode node, String mark, Map<String, List<String>> address) {
    return new Topic(node.code(), node.name(), mark, address);
  }

  private ModelRelease model() {
    return models.current();
  }
}
