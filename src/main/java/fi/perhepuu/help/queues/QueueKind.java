package fi.perhepuu.help.queues;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.html.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Queues, as administrators edit them. */
@ApplicationScoped
public class QueueKind implements ContentKind {

  static final String LIST = "queues";
  public static final String SECTION = "help";

  static final String MODULE = "help-buttons";

  @Inject LicensedModules modules;
  @Inject Queues queues;
  @Inject QueueChoices choices;
  @Inject QueueAside aside;

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public String section() {
    return SECTION;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public boolean isOffered() {
    return modules.has(MODULE);
  }

  public void requireOffered() {
    modules.require(MODULE);
  }

  @Override
  public Part aside(Map<String, Object> document, boolean isNew) {
    return isNew ? null : aside.part(String.valueOf(document.get("code")));
  }

  @Override
  public Form form() {
    return QueueForm.FORM;
  }

  @Override
  public List<Option> options(String name) {
    return choices.of(name);
  }

  @Override
  public Set<String> editors() {
    return Set.of(Role.ADMIN);
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    return List.of(QueueReader.read(around, entry, id));
  }

  @Override
  public void withdraw(UUID id) {
    queues.remove(id);
  }
}
