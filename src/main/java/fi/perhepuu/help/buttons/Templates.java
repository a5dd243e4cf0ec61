package fi.perhepuu.help.buttons;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model's templates for help buttons: what a new button is begun with. */
@ApplicationScoped
class Templates {

  @Inject ModelReleases models;
  @Inject Locality locality;

  List<ModelNode> all() {
    return List.copyOf(models.current().all(HelpButtonDesk.TEMPLATES));
  }

  /**
   * A document to begin with. What is left out of it, the page takes from the template.
   *
   * @param code of a template; any other gives the beginning of a button of one's own
   */
  Map<String, Object> begin(String code) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("pages", List.of(Placement.HOME));
    document.put("dye", Choices.DYES.get(0));
    models
        .current()
        .find(HelpButtonDesk.TEMPLATES, code)
        .ifPresent(template -> document.putAll(begin(template)));
    return document;
  }

  private Map<String, Object> begin(ModelNode template) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("template", template.code());
    document.put("name", spoken(template.name()));
    document.put("intro", spoken(template.localized("intro")));
    document.put("answeredBy", spoken(template.localized("answeredBy")));
    document.put("promiseWorkingDays", template.number("promiseWorkingDays", 3));
    template.string("anonymous").ifPresent(code -> document.put("anonymous", code));
    document.put("fields", template.parts("fields").stream().map(ModelNode::content).toList());
    return document;
  }

  private Map<String, String> spoken(LocalizedText text) {
    Map<String, String> spoken = new LinkedHashMap<>();
    locality.languages().stream()
        .filter(text::has)
        .forEach(language -> spoken.put(language, text.in(language)));
    return spoken;
  }
}
