package fi.perhepuu.branding.console;

import fi.perhepuu.branding.BrandDrafts;
import fi.perhepuu.editing.EditedMeanwhile;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.data.Fault;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the brand's page is to show.
 *
 * @param blanks empty entries asked for, by group
 * @param shown the faults to be shown now
 * @param markFaults what is wrong with a file, by field
 */
record Sheet(
    UUID id,
    ItemView item,
    int basedOn,
    Map<String, Object> document,
    Map<String, Integer> blanks,
    List<Fault> shown,
    Map<String, String> markFaults,
    boolean unsaved,
    EditedMeanwhile meanwhile,
    String done) {

  static Sheet of(BrandDrafts.Newest newest, String done) {
    return new Sheet(
        newest.id(),
        newest.item(),
        newest.revision(),
        newest.document(),
        Map.of(),
        List.of(),
        Map.of(),
        false,
        null,
        done);
  }

  /** The same page with what somebody has written on it. */
  Sheet written(int on, Map<String, Object> own, Map<String, String> faultyMarks) {
    return new Sheet(id, item, on, own, blanks, shown, faultyMarks, true, meanwhile, "");
  }

  Sheet asking(Map<String, Integer> entries) {
    return new Sheet(
        id, item, basedOn, document, entries, shown, markFaults, unsaved, meanwhile, done);
  }

  Sheet showing(List<Fault> faults) {
    return new Sheet(
        id, item, basedOn, document, blanks, faults, markFaults, unsaved, meanwhile, done);
  }

  /** Beside another's version; what is saved next is saved on top of that. */
  Sheet meeting(EditedMeanwhile other) {
    int theirs = other.theirs().number();
    return new Sheet(id, item, theirs, document, blanks, shown, markFaults, true, other, done);
  }
}
