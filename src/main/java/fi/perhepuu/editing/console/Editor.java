package fi.perhepuu.editing.console;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.EditedMeanwhile;
import fi.perhepuu.editing.Rights;
import fi.perhepuu.editing.forms.FormFiller;
import fi.perhepuu.editing.history.Diff;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the page of an editor together. */
@RequestScoped
class Editor {

  @Inject ContentKinds kinds;
  @Inject ContentDesk desk;
  @Inject Rights rights;
  @Inject ConsoleWords words;

  /**
   * What the page is to show.
   *
   * @param shown the faults to be shown now; others are only counted
   * @param blanks empty entries asked for, by group
   */
  record Sheet(
      String list,
      ItemView item,
      UUID id,
      int basedOn,
      Map<String, Object> document,
      List<Fault> shown,
      Map<String, Integer> blanks,
      EditedMeanwhile meanwhile,
      String done) {

    static Sheet of(String list, ItemView item, Map<String, Object> document, String done) {
      return new Sheet(
          list, item, item.id(), item.revision(), document, List.of(), Map.of(), null, done);
    }

    Sheet showing(List<Fault> faults) {
      return new Sheet(list, item, id, basedOn, document, faults, blanks, meanwhile, done);
    }

    /** Beside another's version; what is saved next is saved on top of that. */
    Sheet meeting(EditedMeanwhile other, ItemView present) {
      int theirs = other.theirs().number();
      return new Sheet(list, present, id, theirs, document, shown, blanks, other, done);
    }
  }

  View page(Sheet sheet, int status) {
    var kind = kinds.get(sheet.list());
    var form =
        new FormFiller(
                kind.form(),
                words.languages(),
                name -> words.options(kind, name),
                sheet.document(),
                sheet.shown(),
                sheet.blanks())
            .view();
    var page =
        new EditorPage(
            sheet.list(),
            sheet.item(),
            sheet.id(),
            sheet.basedOn(),
            form,
            words.languages(),
            rights.mayPublish(kind),
            sheet.item() != null && kind.hasPage(),
            sheet.item() == null ? 0 : open(sheet),
            conflict(sheet),
            sheet.done());
    var title = title(sheet, kind);
    var head = Head.console(sheet.shown().isEmpty() ? title : error(title), kind.section());
    return new View("editing/editor", page, head.status(status));
  }

  private String error(String title) {
    return words.t("editing.error") + ": " + title;
  }

  private String title(Sheet sheet, ContentKind kind) {
    return sheet.item() == null || sheet.item().name().isEmpty()
        ? words.t(kind.form().words() + ".new")
        : words.in(sheet.item().name());
  }

  private int open(Sheet sheet) {
    return desk.faults(sheet.list(), sheet.id(), sheet.document()).size();
  }

  private static EditorPage.Conflict conflict(Sheet sheet) {
    if (sheet.meanwhile() == null) {
      return null;
    }
    var theirs = sheet.meanwhile().theirs();
    return new EditorPage.Conflict(
        theirs.author(),
        theirs.at(),
        theirs.number(),
        Diff.between(theirs.content(), sheet.document()));
  }
}
