package fi.perhepuu.help.asking;

import fi.perhepuu.catalog.services.PhoneDesk;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.buttons.HelpButtonView;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads a button with all it takes to write by it. */
@ApplicationScoped
@Transactional
class FreshButtons {

  @Inject HelpButtonDesk buttons;
  @Inject QueueDesk queues;
  @Inject Questions questions;
  @Inject PhoneDesk phones;
  @Inject ModelReleases models;

  /**
   * @throws NotFound when the tenant has no such button
   */
  AskedButton at(String slug) {
    var button = buttons.atSlug(slug).orElseThrow(() -> new NotFound("help-button"));
    var form = buttons.form(button.id());
    return new AskedButton(
        button,
        queues.queues().get(button.queue()),
        form,
        questions.of(button, form),
        isSafety(button),
        phones.behindButton(button.code()),
        models.current().get("crisis-notice", "crisis-notice").localized("text"));
  }

  private boolean isSafety(HelpButtonView button) {
    return button.placement().situations().stream()
        .flatMap(code -> models.current().find("life-situations", code).stream())
        .anyMatch(situation -> situation.flag("sensitive"));
  }
}
