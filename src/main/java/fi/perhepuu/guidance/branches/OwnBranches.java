package fi.perhepuu.guidance.branches;

import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_LINE;
import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_TEXT;
import static fi.perhepuu.editing.forms.Field.Kind.NUMBER;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.OwnKind;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Branches of the tree the tenant makes itself. Types of the model are taken from the model's
 * branches as long as one of its own bears them; types of its own say themselves where they grow.
 */
@ApplicationScoped
class OwnBranches implements OwnKind {

  static final String LIST = "branches";

  private static final String TYPES = "types";
  private static final int LABEL = 24;
  private static final int SHORT = 18;
  private static final int LEAD = 200;

  @Inject BranchOptions options;
  @Inject BranchCheck check;

  private final Form form =
      Form.of(
          "guidance.form.branches",
          Section.of(
              "text",
              Field.of("label", LOCALIZED_LINE).must().longest(LABEL),
              Field.of("short", LOCALIZED_LINE).longest(SHORT),
              Field.of("lead", LOCALIZED_TEXT).must().longest(LEAD)),
          Section.of(
              "place",
              Field.of("position", NUMBER),
              Field.dye("dye", BranchOptions.DYES).must(),
              Field.choices(TYPES, BranchOptions.TYPES)));

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public int order() {
    return 12;
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
    return entry.optionalLocalized("label");
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    check.of(around, entry);
    return List.of();
  }

  @Override
  public boolean isForOthers() {
    return false;
  }

  @Override
  public Grown grow(String code, Map<String, Object> document) {
    Map<String, Object> content = new LinkedHashMap<>(document);
    content.put("code", code);
    var node = new ModelNode(LIST, code, 0, content);
    Map<String, String> shorts = new LinkedHashMap<>(node.localized("label").byLanguage());
    shorts.putAll(node.localized("short").byLanguage());
    content.put("short", shorts);
    content.put(TYPES, node.words(TYPES).stream().distinct().toList());
    return new Grown(List.of(ModelNode.own(LIST, code, content)), List.of());
  }
}
