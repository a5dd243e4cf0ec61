package fi.perhepuu.branding.console;

import fi.perhepuu.editing.console.EditorPage;
import fi.perhepuu.editing.forms.FieldView;
import fi.perhepuu.editing.forms.FormView;
import fi.perhepuu.editing.items.ItemView;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The brand and its form.
 *
 * @param item null while nobody has ever changed the brand the site came with
 * @param basedOn the version the form was filled from
 * @param meter null while a color cannot be understood
 * @param marks the marks in the form, by field: names among the brand's files
 * @param markFaults what is wrong with a file, by field
 * @param preview the query of the preview's address
 * @param unsaved whether the form shows what has not been saved
 * @param undoable whether there is something families saw before
 * @param conflict what somebody else has saved meanwhile, or null
 * @param done what has just been done, or empty
 */
public record BrandPage(
    FormView form,
    ItemView item,
    UUID id,
    int basedOn,
    Meter meter,
    Map<String, String> marks,
    Map<String, String> markFaults,
    String preview,
    boolean unsaved,
    boolean undoable,
    EditorPage.Conflict conflict,
    String done) {

  public FieldView field(String path) {
    return form.parts().stream()
        .flatMap(part -> part.fields().stream())
        .filter(field -> field.field().path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  public List<FieldView> fields(String part) {
    return form.parts().stream()
        .filter(it -> it.code().equals(part))
        .flatMap(it -> it.fields().stream())
        .toList();
  }

  /** What is wrong with a mark, or null. */
  public String fault(String mark) {
    return markFaults.get(mark);
  }

  /** Whether there is a draft families do not see. */
  public boolean hasDraft() {
    return item != null && item.hasUnpublished();
  }

  public int published() {
    return item == null || item.published() == null ? 0 : item.published();
  }
}
