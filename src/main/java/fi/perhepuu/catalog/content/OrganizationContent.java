package fi.perhepuu.catalog.content;

import fi.perhepuu.catalog.organizations.OrganizationRegister;
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

/** Organizations as content. */
@ApplicationScoped
class OrganizationContent implements ContentKind {

  private static final Form FORM =
      Form.of(
          "catalog.form.organizations",
          Section.of(
              "basics",
              Field.of("name", Field.Kind.LOCALIZED_LINE).must(),
              Field.choice("type", "provider-types").must(),
              Field.of("alsoCounty", Field.Kind.FLAG)));

  @Inject OrganizationRegister organizations;
  @Inject CatalogOptions options;

  @Override
  public String list() {
    return "organizations";
  }

  @Override
  public String section() {
    return "places";
  }

  @Override
  public int order() {
    return 2;
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
    return organizations.read(around, entry, id);
  }

  @Override
  public void withdraw(UUID id) {
    organizations.remove(id);
  }
}
