package fi.perhepuu.licensing.upgrades.console;

import fi.perhepuu.licensing.ReaderPage;
import fi.perhepuu.licensing.upgrades.Conflict;
import fi.perhepuu.licensing.upgrades.Preview;
import fi.perhepuu.licensing.upgrades.UpgradeDesk;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Puts the page of the upgrade together. */
@RequestScoped
class UpgradePageMaker {

  private static final String SECTION = "model";

  @Inject UpgradeDesk desk;
  @Inject @Any Instance<ReaderPage> readers;
  @Inject RequestLanguage request;
  @Inject Locality locality;
  @Inject Texts texts;

  View page(String done) {
    return page(done, Map.of(), Map.of(), 200);
  }

  /** The page once more, with what could not be kept and why. */
  View page(String done, Map<String, String> sent, Map<String, String> faults, int status) {
    var preview = desk.preview().orElse(null);
    var page =
        new UpgradePage(
            desk.version(),
            preview,
            desk.undoable().orElse(null),
            preview == null ? Map.of() : readers(preview),
            sent,
            faults,
            texts.has("fi", "licensing.upgrade.done." + done) ? done : "");
    var title = preview == null ? t("licensing.upgrade.title") : title(preview);
    var shown = faults.isEmpty() ? title : t("licensing.error") + ": " + title;
    return new View("licensing/upgrade", page, Head.console(shown, SECTION).status(status));
  }

  private String title(Preview preview) {
    return t("licensing.upgrade.title") + " " + preview.from() + " → " + preview.to();
  }

  private Map<String, String> readers(Preview preview) {
    Map<String, String> addresses = new HashMap<>();
    preview.conflicts().forEach(conflict -> reader(conflict, addresses));
    return addresses;
  }

  private void reader(Conflict conflict, Map<String, String> addresses) {
    var place = conflict.place();
    readers.stream()
        .flatMap(it -> it.address(place.type(), place.code(), place.language()).stream())
        .findFirst()
        .ifPresent(address -> addresses.put(conflict.key(), address));
  }

  private String t(String key) {
    var language = locality.speaks(request.get()) ? request.get() : locality.defaultLanguage();
    return texts.get(language, key);
  }
}
