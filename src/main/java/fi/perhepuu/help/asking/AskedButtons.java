package fi.perhepuu.help.asking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.catalog.services.PhoneDesk;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.buttons.HelpButtonView;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The buttons as one writes by them. Each is remembered as it was last seen, so that a form can be
 * shown again, with everything in it, when the database does not answer.
 */
@ApplicationScoped
class AskedButtons {

  private static final int MOST = 2_000;

  @Inject HelpButtonDesk buttons;
  @Inject Questions questions;
  @Inject PhoneDesk phones;
  @Inject ModelReleases models;

  private final Cache<String, AskedButton> seen = Caffeine.newBuilder().maximumSize(MOST).build();

  /**
   * @param site whose button it is, never another's
   * @throws NotFound when it has no such button
   */
  @Transactional
  public AskedButton at(String site, String slug) {
    var button = buttons.atSlug(slug).orElseThrow(() -> new NotFound("help-button"));
    var asked = asked(button);
    seen.put(site + " " + slug, asked);
    return asked;
  }

  Optional<AskedButton> remembered(String site, String slug) {
    return Optional.ofNullable(seen.getIfPresent(site + " " + slug));
  }

  private AskedButton asked(HelpButtonView button) {
    var form = buttons.form(button.id());
    return new AskedButton(
        button,
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
