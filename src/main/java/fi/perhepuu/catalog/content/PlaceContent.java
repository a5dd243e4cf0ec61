package fi.perhepuu.catalog.content;

import fi.perhepuu.catalog.PlacePages;
import fi.perhepuu.catalog.places.PlaceRegister;
import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Places as content. */
@ApplicationScoped
class PlaceContent implements ContentKind {

  private static final Form FORM =
      Form.of(
          "catalog.form.places",
          Section.of(
              "basics",
              Field.of("name", Field.Kind.LOCALIZED_LINE).must(),
              Field.of("lead", Field.Kind.LOCALIZED_TEXT),
              Field.choice("kind", "place-kinds").must(),
              Field.choice("state", "place-states"),
              Field.of("openedOn", Field.Kind.DATE),
              Field.choices("organizations", "list:organizations")),
          Section.of(
              "where",
              Field.of("address.street", Field.Kind.LINE),
              Field.of("address.postalCode", Field.Kind.LINE),
              Field.of("address.city", Field.Kind.LINE),
              Field.choice("area", "list:areas"),
              Field.of("arrival", Field.Kind.LOCALIZED_TEXT),
              Field.of("accessible", Field.Kind.FLAG),
              Field.of("accessNote", Field.Kind.LOCALIZED_TEXT),
              Field.of("sharedWith", Field.Kind.LOCALIZED_LINE)),
          HoursFields.section());

  @Inject PlaceRegister places;
  @Inject PlacePages pages;
  @Inject CatalogOptions options;

  @Override
  public String list() {
    return "places";
  }

  @Override
  public String section() {
    return "places";
  }

  @Override
  public Map<String, Object> beside(UUID id) {
    return Map.of("slug", places.slug(id));
  }

  @Override
  public int place(UUID id) {
    return places.position(id);
  }

  @Override
  public Form form() {
    return FORM;
  }

  @Override
  public List<Option> options(String name) {
    return options.of(name);
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    return places.read(around, entry, id);
  }

  @Override
  public void clear(UUID id) {
    places.clear(id);
  }

  @Override
  public void withdraw(UUID id) {
    places.remove(id);
  }

  @Override
  public boolean hasPage() {
    return true;
  }

  /** A place that is planned, or closed, stands in lists only. */
  @Override
  public View preview(UUID id) {
    try {
      return pages.place(places.slug(id));
    } catch (NotFound none) {
      throw new Refused("no-page", "Families see no page of it yet.");
    }
  }
}
