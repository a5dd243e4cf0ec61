package fi.perhepuu.help.buttons;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the queues of {@code tenant.yaml} and {@code buttons.yaml}. */
@ApplicationScoped
class HelpFolder implements FolderPart {

  private static final int LONGEST_PROMISE = 30;

  @Inject ModelReleases models;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> rows = new ArrayList<>();
    var queues = folder.tenant().map(it -> it.entries("queues")).orElse(List.of());
    folder.coded(queues).forEach(entry -> rows.add(queue(folder, entry)));
    Set<String> slugs = new HashSet<>();
    for (var entry : folder.coded(folder.list("buttons.yaml"))) {
      var button = button(folder, entry);
      if (!slugs.add(button.slug)) {
        entry.fault("name", "two buttons would share the address '" + button.slug + "'");
      }
      rows.add(button);
    }
    return rows;
  }

  private static Queue queue(Surroundings around, Entry entry) {
    var queue = new Queue();
    queue.code = entry.text("code");
    queue.id = around.id("queues", queue.code);
    queue.controller = around.reference(entry, "controller", "organizations");
    queue.name = around.localized(entry, "name");
    queue.languages = entry.words("languages");
    QueueHours.check(entry);
    queue.content = Json.write(entry.document());
    return queue;
  }

  private HelpButton button(Surroundings around, Entry entry) {
    var button = new HelpButton();
    button.code = entry.text("code");
    button.id = around.id("buttons", button.code);
    button.template = entry.text("template");
    known(entry, "template", "help-button-templates", List.of(button.template));
    button.queue = around.reference(entry, "queue", "queues");
    button.name = around.localized(entry, "name");
    button.slug = Slug.of(button.name.in(around.defaultLanguage()));
    button.shortText = around.localized(entry, "short");
    button.audience = around.optionalLocalized(entry, "audience");
    button.dye = dye(entry);
    button.situations = entry.words("situations");
    known(entry, "situations", "life-situations", button.situations);
    button.ages = entry.words("ages");
    known(entry, "ages", "age-stages", button.ages);
    button.promiseWorkingDays = entry.number("promiseWorkingDays");
    if (button.promiseWorkingDays < 1 || button.promiseWorkingDays > LONGEST_PROMISE) {
      entry.fault("promiseWorkingDays", "the promise must be 1 to 30 working days");
    }
    button.position = entry.number("order", 0);
    return button;
  }

  /** Buttons are dyed like the branches of the tree. */
  private String dye(Entry entry) {
    var dye = entry.text("dye");
    var branches = models.current().all("branches");
    if (branches.stream()
        .noneMatch(branch -> branch.string("dye").filter(dye::equals).isPresent())) {
      entry.fault("dye", "'" + dye + "' is no dye we have");
    }
    return dye;
  }

  private void known(Entry entry, String key, String type, List<String> codes) {
    codes.stream()
        .filter(code -> !code.isEmpty() && models.current().find(type, code).isEmpty())
        .forEach(code -> entry.fault(key, "'" + code + "' is not in " + type + " of the model"));
  }
}
