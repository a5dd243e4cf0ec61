package fi.perhepuu.help.buttons;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.html.Part;
import fi.perhepuu.platform.html.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Help buttons, as the tenant's people edit them. */
@ApplicationScoped
class ButtonKind implements ContentKind {

  static final String LIST = "buttons";

  @Inject LicensedModules modules;
  @Inject ButtonReader reader;
  @Inject HelpButtons buttons;
  @Inject HelpButtonDesk desk;
  @Inject Choices choices;
  @Inject ButtonPages pages;
  @Inject ButtonAside aside;
  @Inject Templates templates;

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public String section() {
    return HelpEntry.SECTION;
  }

  @Override
  public boolean isOffered() {
    return modules.has(HelpButtonDesk.MODULE);
  }

  @Override
  public Form form() {
    return ButtonForm.FORM;
  }

  @Override
  public List<Option> options(String name) {
    return choices.of(name);
  }

  @Override
  public Map<String, Object> begin(String template) {
    return templates.begin(template);
  }

  /** An address once published stays, whatever the button is called later. */
  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    var button = reader.read(around, entry, id);
    buttons.find(id).ifPresent(published -> button.slug = published.slug);
    if (buttons.isTaken(button.slug, id)) {
      entry.fault("name", "taken", "another button has the address '" + button.slug + "'");
    }
    return List.of(button);
  }

  @Override
  public Map<String, Object> beside(UUID id) {
    return Map.of("slug", buttons.find(id).orElseThrow().slug);
  }

  @Override
  public void withdraw(UUID id) {
    buttons.remove(id);
  }

  @Override
  public boolean hasPage() {
    return true;
  }

  @Override
  public View preview(UUID id) {
    return pages.page(desk.find(id).orElseThrow());
  }

  @Override
  public Part aside(Map<String, Object> document, boolean isNew) {
    return aside.part(document, isNew);
  }
}
