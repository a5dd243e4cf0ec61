package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.services.PhoneDesk;
import fi.perhepuu.catalog.services.ServicePhones;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;

/** Puts the page of a help button together, for families and for the preview of an editor. */
@RequestScoped
class ButtonPages {

  private static final String SECTION = "help";

  @Inject HelpButtonDesk desk;
  @Inject PhoneDesk phones;
  @Inject ModelReleases models;
  @Inject RequestLanguage language;
  @Inject Locality locality;

  View page(HelpButtonView button) {
    var answering = phones.behindButton(button.code());
    var page = new HelpButtonPage(crisisNotice(), button, answering, desk.form(button.id()));
    var next = OpenState.firstChange(answering.stream().map(ServicePhones::open));
    var until =
        Stream.of(button.now().changesAt(), next == null ? button.now().changesAt() : next)
            .min(Instant::compareTo)
            .orElseThrow();
    var head =
        Head.page(in(button.name()), in(button.shortText()), SECTION, SECTION, button.slug());
    return new View("help/button", page, head.until(until));
  }

  LocalizedText crisisNotice() {
    return models.current().get("crisis-notice", "crisis-notice").localized("text");
  }

  private String in(LocalizedText text) {
    return text.in(language.get(), locality.fallbacks());
  }
}
