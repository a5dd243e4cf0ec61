package fi.perhepuu.catalog.content;

import fi.perhepuu.catalog.ServicePages;
import fi.perhepuu.catalog.services.ServiceRegister;
import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Local services as content. */
@ApplicationScoped
class ServiceContent implements ContentKind {

  private static final int SUMMARY_LENGTH = 600;

  private static final Form FORM =
      Form.of(
          "catalog.form.services",
          Section.of(
              "basics",
              Field.of("name", Field.Kind.LOCALIZED_LINE).must(),
              Field.of("summary", Field.Kind.LOCALIZED_TEXT).must().longest(SUMMARY_LENGTH),
              Field.choice("type", "service-types").must(),
              Field.choice("organization", "list:organizations").must(),
              Field.choice("place", "list:places")),
          Section.of(
              "contact",
              Field.choices("channels", "channels"),
              Field.group(
                  "phones",
                  Field.of("number", Field.Kind.LINE),
                  Field.of("label", Field.Kind.LOCALIZED_LINE)),
              Field.of("website", Field.Kind.LINE),
              Field.choice("button", "list:buttons"),
              Field.of("remoteFirst", Field.Kind.FLAG),
              Field.of("routes.visit", Field.Kind.LOCALIZED_TEXT),
              Field.of("routes.online", Field.Kind.LOCALIZED_TEXT)),
          HoursFields.section(),
          Section.of(
              "facts",
              Field.choices("languages", "spoken"),
              Field.of("cost", Field.Kind.LOCALIZED_LINE),
              Field.of("waiting.weeks", Field.Kind.NUMBER),
              Field.of("waiting.asOf", Field.Kind.DATE),
              Field.of("checkedBy", Field.Kind.LOCALIZED_LINE)),
          Section.of(
              "where",
              Field.choices("areas", "list:areas"),
              Field.choices("municipalities", "list:municipalities"),
              Field.group(
                  "visits",
                  Field.choice("area", "list:areas"),
                  Field.choice("place", "list:places"),
                  Field.choice("day", "days"),
                  Field.choice("weeks", "weeks"),
                  Field.of("nth", Field.Kind.NUMBER),
                  Field.of("from", Field.Kind.TIME),
                  Field.of("to", Field.Kind.TIME))));

  @Inject ServiceRegister services;
  @Inject ServicePages pages;
  @Inject CatalogOptions options;
  @Inject Locality locality;

  @Override
  public String list() {
    return "services";
  }

  @Override
  public String section() {
    return "services";
  }

  @Override
  public Map<String, Object> beside(UUID id) {
    return services.beside(id);
  }

  @Override
  public int place(UUID id) {
    return services.position(id);
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
    return Optional.of("organization");
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    return services.read(around, entry, id);
  }

  @Override
  public void clear(UUID id) {
    services.clear(id);
  }

  @Override
  public void withdraw(UUID id) {
    services.remove(id);
  }

  /** Her title goes before her name: the first is what families can make something of. */
  @Override
  public boolean confirmed(UUID id, Entry published, String by, LocalDate on) {
    var title = published.optionalLocalized("checkedBy");
    var name = new LocalizedText(Map.of(locality.defaultLanguage(), by));
    services.confirmed(id, title.isEmpty() ? name : title, on);
    return true;
  }

  @Override
  public boolean hasPage() {
    return true;
  }

  @Override
  public View preview(UUID id) {
    return pages.service(services.slug(id));
  }
}
