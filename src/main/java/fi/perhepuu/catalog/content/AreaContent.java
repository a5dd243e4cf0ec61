package fi.perhepuu.catalog.content;

import fi.perhepuu.catalog.services.ServiceRegister;
import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Parts of the tenant's area as content. They have no rows: services bear their names. */
@ApplicationScoped
class AreaContent implements ContentKind {

  private static final Form FORM =
      Form.of(
          "catalog.form.areas",
          Section.of("basics", Field.of("name", Field.Kind.LOCALIZED_LINE).must()));

  @Inject ServiceRegister services;

  @Override
  public String list() {
    return "areas";
  }

  @Override
  public String section() {
    return "places";
  }

  @Override
  public int order() {
    return 3;
  }

  @Override
  public Form form() {
    return FORM;
  }

  @Override
  public List<Option> options(String name) {
    return List.of();
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    around.localized(entry, "name");
    return List.of();
  }

  @Override
  public void published(UUID id, Entry entry) {
    services.rename(entry.text("code"), entry.localized("name"));
  }

  /** Nothing families see: what names it has been asked. */
  @Override
  public void withdraw(UUID id) {}
}
