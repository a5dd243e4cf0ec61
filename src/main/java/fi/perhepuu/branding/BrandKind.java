package fi.perhepuu.branding;

import fi.perhepuu.branding.marks.MarkDesk;
import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The brand as something that is edited: one thing, alone in its list, the admins' own. */
@ApplicationScoped
class BrandKind implements ContentKind {

  @Inject Texts texts;
  @Inject MarkDesk marks;
  @Inject BrandRows rows;

  @Override
  public String list() {
    return BrandDrafts.LIST;
  }

  @Override
  public String section() {
    return BrandDrafts.LIST;
  }

  @Override
  public Form form() {
    return BrandForm.FORM;
  }

  @Override
  public List<Option> options(String name) {
    return BrandForm.options(name, texts);
  }

  @Override
  public Set<String> editors() {
    return Set.of(Role.ADMIN);
  }

  @Override
  public LocalizedText name(Entry entry) {
    return entry.optionalLocalized("shortName");
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    var brand = BrandReader.read(around, entry, id);
    brand.logo = mark(entry, BrandDrafts.LOGO);
    brand.icon = mark(entry, BrandDrafts.ICON);
    if (brand.logo == null) {
      entry.fault(BrandDrafts.LOGO, "missing", "'logo' is missing");
    }
    var profile = SiteNames.into(rows.document(Document.PROFILE), around, entry);
    return List.of(brand, new Document(Document.PROFILE, profile));
  }

  /** The name of a mark there is; null when none is named. */
  private String mark(Entry entry, String key) {
    var name = entry.optionalText(key).orElse("");
    if (!name.isEmpty() && marks.find(name).isEmpty()) {
      entry.fault(key, "unknown", "'" + key + "' names no file we have");
    }
    return name.isEmpty() ? null : name;
  }

  @Override
  public void withdraw(UUID id) {
    throw new Refused("brand-needed", "A site cannot be without a brand.");
  }
}
