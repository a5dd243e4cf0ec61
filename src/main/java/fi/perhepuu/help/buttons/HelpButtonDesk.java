package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.organizations.OrganizationDesk;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers which help buttons the tenant has and who is behind each. */
@ApplicationScoped
@Transactional
public class HelpButtonDesk {

  /** Without this module a tenant has no buttons to show. */
  public static final String MODULE = "help-buttons";

  @Inject HelpButtons buttons;
  @Inject OrganizationDesk organizations;
  @Inject ModelReleases models;

  /** All of them in the tenant's order. */
  public List<HelpButtonView> all() {
    Map<UUID, Queue> queues =
        buttons.queues().stream().collect(Collectors.toMap(queue -> queue.id, queue -> queue));
    var owners = organizations.organizations();
    return buttons.inOrder().stream()
        .map(
            button -> {
              var template = models.current().get("help-button-templates", button.template);
              var queue = queues.get(button.queue);
              var controller = owners.get(queue.controller).name();
              return button.view(
                  template, queue.answerers(template.localized("answeredBy"), controller));
            })
        .toList();
  }

  public Optional<HelpButtonView> atSlug(String slug) {
    return all().stream().filter(button -> button.slug().equals(slug)).findFirst();
  }
}
