package fi.perhepuu.knowledge.articles;

import static fi.perhepuu.editing.forms.Field.Kind.DATE;
import static fi.perhepuu.editing.forms.Field.Kind.FLAG;
import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_LINE;
import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_TEXT;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.OwnKind;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Articles the tenant writes itself. What is published joins the knowledge bank as a node of the
 * model; there are no rows of its own beside the versions.
 */
@ApplicationScoped
class OwnArticles implements OwnKind {

  static final String LIST = "articles";
  private static final int LEAD = 600;
  private static final int BODY = 40_000;

  @Inject ModelReleases models;
  @Inject ArticleCheck check;
  @Inject ArticlePreview preview;

  private final Form form =
      Form.of(
          "knowledge.form.articles",
          Section.of(
              "text",
              Field.of("title", LOCALIZED_LINE).must(),
              Field.of("lead", LOCALIZED_TEXT).must().longest(LEAD),
              Field.of("body", LOCALIZED_TEXT).must().longest(BODY)),
          Section.of(
              "place",
              Field.choice("theme", "themes").must(),
              Field.choices("ages", "age-stages"),
              Field.choices("services", "service-types"),
              Field.of("care", FLAG)),
          Section.of(
              "check",
              Field.of("checkedBy", LOCALIZED_LINE).must(),
              Field.of("checkedOn", DATE).must()));

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public List<Option> options(String name) {
    return models.current().all(name).stream()
        .map(node -> new Option(node.code(), node.name()))
        .toList();
  }

  @Override
  public LocalizedText name(Entry entry) {
    return entry.optionalLocalized("title");
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    check.of(around, entry);
    return List.of();
  }

  @Override
  public boolean hasPage() {
    return true;
  }

  @Override
  public View preview(UUID id) {
    return preview.of(id, this);
  }

  @Override
  public Grown grow(String code, Map<String, Object> document) {
    Map<String, Object> content = new LinkedHashMap<>(document);
    content.put("code", code);
    return new Grown(List.of(ModelNode.own(LIST, code, content)), List.of());
  }
}
