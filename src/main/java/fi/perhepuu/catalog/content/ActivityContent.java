package fi.perhepuu.catalog.content;

import fi.perhepuu.catalog.places.TimetableRegister;
import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens at the places, each row of a timetable, as content. */
@ApplicationScoped
class ActivityContent implements ContentKind {

  private static final Form FORM =
      Form.of(
          "catalog.form.activities",
          Section.of(
              "basics",
              Field.of("name", Field.Kind.LOCALIZED_LINE).must(),
              Field.of("note", Field.Kind.LOCALIZED_LINE),
              Field.of("price", Field.Kind.LOCALIZED_LINE),
              Field.choice("place", "list:places").must(),
              Field.choice("host", "list:organizations").must()),
          Section.of(
              "when",
              Field.choice("day", "days").must(),
              Field.of("from", Field.Kind.TIME).must(),
              Field.of("to", Field.Kind.TIME).must(),
              Field.choice("weeks", "weeks"),
              Field.of("season.from", Field.Kind.DATE).must(),
              Field.of("season.to", Field.Kind.DATE).must()),
          Section.of(
              "audience",
              Field.choices("ages", "age-stages"),
              Field.choices("languages", "spoken")));

  private static final String MODULE = "meeting-places";

  @Inject LicensedModules modules;
  @Inject TimetableRegister timetables;
  @Inject CatalogOptions options;

  @Override
  public String list() {
    return "activities";
  }

  @Override
  public boolean isOffered() {
    return modules.has(MODULE);
  }

  @Override
  public String section() {
    return "places";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public boolean hasOwnFile() {
    return false;
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
  public Optional<String> organizationKey() {
    return Optional.of("host");
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    return timetables.read(around, entry, id);
  }

  @Override
  public void withdraw(UUID id) {
    timetables.remove(id);
  }
}
