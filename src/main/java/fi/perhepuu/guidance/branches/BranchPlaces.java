package fi.perhepuu.guidance.branches;

import static fi.perhepuu.editing.forms.Field.Kind.NUMBER;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.OwnKind;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Branches of the model the tenant has moved up or down in its tree. */
@ApplicationScoped
class BranchPlaces implements OwnKind {

  static final String LIST = "branch-places";

  private static final String BRANCH = "branch";
  private static final String POSITION = "position";

  @Inject BranchOptions options;
  @Inject ModelReleases models;

  private final Form form =
      Form.of(
          "guidance.form.branch-places",
          Section.of(
              "place",
              Field.choice(BRANCH, BranchOptions.MODEL).must(),
              Field.of(POSITION, NUMBER).must()));

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public int order() {
    return 14;
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public List<Option> options(String name) {
    return options.of(name);
  }

  @Override
  public LocalizedText name(Entry entry) {
    return entry
        .optionalText(BRANCH)
        .flatMap(code -> models.current().find(OwnBranches.LIST, code))
        .map(branch -> branch.name())
        .orElse(LocalizedText.EMPTY);
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    var branch = entry.text(BRANCH);
    if (!branch.isEmpty() && models.shared().find(OwnBranches.LIST, branch).isEmpty()) {
      entry.fault(BRANCH, "unknown", "'" + branch + "' is not in branches");
    }
    BranchCheck.position(entry);
    var published = around.codes(LIST);
    around.all(LIST).stream()
        .filter(it -> published.contains(it.text("code")))
        .filter(it -> !it.text("code").equals(entry.text("code")))
        .filter(it -> it.text(BRANCH).equals(branch))
        .forEach(it -> entry.fault(BRANCH, "taken", "already moved by " + it.text("code")));
    return List.of();
  }

  @Override
  public boolean isForOthers() {
    return false;
  }

  @Override
  public Grown grow(String code, Map<String, Object> document) {
    var branch = String.valueOf(document.get(BRANCH));
    var change = new Change(OwnBranches.LIST, branch, POSITION, document.get(POSITION));
    return new Grown(List.of(), List.of(), List.of(change));
  }
}
