package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.organizations.OrganizationDesk;
import fi.perhepuu.catalog.organizations.OrganizationView;
import fi.perhepuu.help.buttons.ButtonDocument.AskedField;
import fi.perhepuu.help.promises.Closure;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers which help buttons the tenant has and who is behind each. */
@ApplicationScoped
@Transactional
public class HelpButtonDesk {

  /** Without this module a tenant has no buttons to show. */
  public static final String MODULE = "help-buttons";

  /** The module by which one may write without a name. */
  private static final String UNNAMED = "anonymous-thread";

  static final String TEMPLATES = "help-button-templates";

  @Inject LicensedModules modules;
  @Inject HelpButtons buttons;
  @Inject QueueDesk queues;
  @Inject OrganizationDesk organizations;
  @Inject ModelReleases models;
  @Inject Moments moments;

  /** All of them in the tenant's order: three queries. */
  public List<HelpButtonView> all() {
    var inOrder = buttons.inOrder();
    if (inOrder.isEmpty()) {
      return List.of();
    }
    var behind = queues.queues();
    var owners = organizations.organizations();
    return inOrder.stream()
        .filter(button -> modules.has(UNNAMED) || !"always".equals(anonymous(button)))
        .map(button -> view(button, behind, owners))
        .toList();
  }

  private HelpButtonView view(
      HelpButton button, Map<UUID, QueueView> queues, Map<UUID, OrganizationView> owners) {
    var template = template(button);
    var queue = queues.get(button.queue);
    var own = button.document().text("answeredBy");
    var profession = own.isEmpty() && template != null ? template.localized("answeredBy") : own;
    var controller = owners.get(queue.controller()).name();
    return button.view(template, Answerers.of(queue, profession, controller), moments.now());
  }

  /** Those of the front page. */
  public List<HelpButtonView> forHome() {
    return all().stream().filter(button -> button.placement().isHome()).toList();
  }

  public Optional<HelpButtonView> atSlug(String slug) {
    return all().stream().filter(button -> button.slug().equals(slug)).findFirst();
  }

  /** The codes of those made from a template of the model. */
  List<String> ofTemplate(String template) {
    return buttons.inOrder().stream()
        .filter(it -> template.equals(it.template))
        .map(it -> it.code)
        .toList();
  }

  Optional<HelpButtonView> find(UUID id) {
    return all().stream().filter(button -> button.id().equals(id)).findFirst();
  }

  /** What the form behind a button asks; what the button leaves open, its template says. */
  public AskedForm form(UUID id) {
    var button = buttons.find(id).orElseThrow();
    var document = button.document();
    var template = template(button);
    var fields = fields(document, template);
    return new AskedForm(
        modules.has(UNNAMED) ? anonymous(button) : "never",
        document.words("ways"),
        fields.stream()
            .flatMap(field -> models.current().find("form-fields", field.code()).stream())
            .toList(),
        fields.stream()
            .filter(AskedField::required)
            .map(AskedField::code)
            .collect(Collectors.toSet()),
        List.copyOf(document.text("crisisWords").byLanguage().values()));
  }

  private String anonymous(HelpButton button) {
    var own = button.document().word("anonymous");
    var template = template(button);
    var usual = template == null ? "never" : template.string("anonymous").orElse("never");
    return own == null ? usual : own;
  }

  /** The sites that may show a button in a frame of theirs. */
  public List<String> embedOn(UUID id) {
    return buttons.find(id).orElseThrow().document().origins();
  }

  /** The codes of how a request by a button may end, from its template; none when it has none. */
  public List<String> outcomes(String code) {
    return buttons.inOrder().stream()
        .filter(it -> it.code.equals(code))
        .map(this::template)
        .filter(Objects::nonNull)
        .findFirst()
        .map(it -> it.words("outcomes"))
        .orElse(List.of());
  }

  /** The breaks of the team behind a button; none when the button is no longer there. */
  public List<Closure> closures(String code) {
    return buttons.inOrder().stream()
        .filter(it -> it.code.equals(code))
        .flatMap(it -> it.document().closures().stream())
        .toList();
  }

  private static List<AskedField> fields(ButtonDocument document, ModelNode template) {
    var own = document.fields();
    return own.isEmpty() && template != null
        ? template.parts("fields").stream()
            .map(it -> new AskedField(it.code(), it.flag("required")))
            .toList()
        : own;
  }

  private ModelNode template(HelpButton button) {
    return button.template == null
        ? null
        : models.current().find(TEMPLATES, button.template).orElse(null);
  }
}
