package fi.perhepuu.help.buttons;

import fi.perhepuu.help.embed.Origins;
import fi.perhepuu.help.promises.ClosureReader;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads a help button, as a folder or an editor has written it. */
@ApplicationScoped
class ButtonReader {

  private static final int LONGEST_PROMISE = 30;
  private static final String PROMISE = "promiseWorkingDays";
  private static final String UNKNOWN = "unknown";

  @Inject ModelReleases models;

  HelpButton read(Surroundings around, Entry entry, UUID id) {
    var button = new HelpButton();
    button.id = id;
    button.code = entry.text("code");
    button.template = template(entry);
    button.queue = around.reference(entry, "queue", "queues");
    readTexts(around, entry, button);
    button.dye = entry.text("dye");
    among(entry, "dye", List.of(button.dye), Choices.DYES);
    button.situations = known(entry, "situations", "life-situations");
    button.ages = known(entry, "ages", "age-stages");
    button.promiseWorkingDays = entry.number(PROMISE);
    if (button.promiseWorkingDays < 1 || button.promiseWorkingDays > LONGEST_PROMISE) {
      entry.fault(PROMISE, "promise", "the promise must be 1 to 30 working days");
    }
    button.position = entry.number("order", 0);
    checkRest(around, entry);
    button.content = Json.write(entry.document());
    return button;
  }

  private String template(Entry entry) {
    var template = entry.optionalText("template").filter(code -> !code.isEmpty()).orElse(null);
    if (template != null && models.current().find(HelpButtonDesk.TEMPLATES, template).isEmpty()) {
      entry.fault("template", UNKNOWN, "'" + template + "' is no template of the model");
    }
    return template;
  }

  // What a template says need not be said again; a button made from nothing says all of it.
  private static void readTexts(Surroundings around, Entry entry, HelpButton button) {
    button.name = around.localized(entry, "name");
    var slug = Slug.of(button.name.in(around.defaultLanguage()));
    button.slug = slug.isEmpty() ? button.code : slug;
    button.shortText = around.localized(entry, "short");
    button.audience = around.optionalLocalized(entry, "audience");
    for (var key : List.of("intro", "answeredBy")) {
      if (button.template == null) {
        around.localized(entry, key);
      } else {
        around.optionalLocalized(entry, key);
      }
    }
  }

  private void checkRest(Surroundings around, Entry entry) {
    among(entry, "pages", entry.words("pages"), Placement.PAGES);
    types(around, entry);
    among(entry, "ways", entry.words("ways"), Choices.WAYS);
    entry
        .optionalText("anonymous")
        .ifPresent(code -> among(entry, "anonymous", List.of(code), Choices.ANONYMOUS));
    for (var field : entry.entries("fields")) {
      var code = field.text("code");
      if (!code.isEmpty() && models.current().find("form-fields", code).isEmpty()) {
        field.fault("code", UNKNOWN, "'" + code + "' is no field of the model");
      }
    }
    var codes = entry.entries("fields").stream().flatMap(it -> it.optionalText("code").stream());
    if (codes.distinct().count() < entry.entries("fields").size()) {
      entry.fault("fields", "taken", "a field is asked twice");
    }
    entry.time("cutOff");
    around.optionalLocalized(entry, "outOfHours");
    entry.optionalLocalized("crisisWords");
    ClosureReader.check(around, entry);
    Origins.check(entry);
  }

  private void types(Surroundings around, Entry entry) {
    var type = "service-types";
    entry.words("serviceTypes").stream()
        .filter(code -> !OwnNodes.isKnown(models.current(), type, code, around, "types"))
        .forEach(code -> entry.fault("serviceTypes", UNKNOWN, "'" + code + "' is not in " + type));
  }

  private List<String> known(Entry entry, String key, String type) {
    var codes = entry.words(key);
    codes.stream()
        .filter(code -> models.current().find(type, code).isEmpty())
        .forEach(code -> entry.fault(key, UNKNOWN, "'" + code + "' is not in " + type));
    return codes;
  }

  private static void among(Entry entry, String key, List<String> codes, Collection<String> all) {
    codes.stream()
        .filter(code -> !code.isEmpty() && !all.contains(code))
        .forEach(code -> entry.fault(key, UNKNOWN, "'" + code + "' is none of " + all));
  }
}
