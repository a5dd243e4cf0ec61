package fi.perhepuu.help.buttons.offers;

import fi.perhepuu.editing.history.History;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.upstream.Offer;
import fi.perhepuu.licensing.upstream.Offering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A button of the tenant's own as the template it could become for everybody: what its own template
 * says, and over it what the button asks and promises. Queue, place and colour stay the tenant's.
 */
@ApplicationScoped
class ButtonOffering implements Offering {

  private static final String BUTTONS = "buttons";
  private static final String TEMPLATES = "help-button-templates";
  private static final List<String> KEPT =
      List.of("name", "intro", "answeredBy", "promiseWorkingDays", "anonymous", "fields");

  @Inject LicensedModules modules;
  @Inject ModelReleases models;
  @Inject History history;

  @Override
  public List<Offer> offers() {
    return modules.has(HelpButtonDesk.MODULE)
        ? history.published(List.of(BUTTONS)).stream().map(this::offer).toList()
        : List.of();
  }

  private Offer offer(History.Published button) {
    var node = new ModelNode(TEMPLATES, button.code(), 0, template(button.content()));
    return new Offer(node.type(), button.code(), node.name(), List.of(node), List.of());
  }

  private Map<String, Object> template(Map<String, Object> button) {
    Map<String, Object> template = new LinkedHashMap<>();
    var begun = String.valueOf(button.get("template"));
    models
        .current()
        .find(TEMPLATES, begun)
        .ifPresent(
            model -> {
              template.putAll(model.content());
              template.put("basedOn", model.code());
            });
    template.remove("origin");
    template.putIfAbsent("queueOrganiser", "county");
    template.putIfAbsent("anonymous", "never");
    KEPT.stream()
        .filter(key -> button.get(key) != null)
        .forEach(key -> template.put(key, button.get(key)));
    return template;
  }
}
