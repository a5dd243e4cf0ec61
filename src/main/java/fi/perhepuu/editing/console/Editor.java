package fi.perhepuu.editing.console;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.EditedMeanwhile;
import fi.perhepuu.editing.Rights;
import fi.perhepuu.editing.forms.FormFiller;
import fi.perhepuu.editing.forms.FormView;
import fi.perhepuu.editing.history.Diff;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
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
  @Inject Locality locality;

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
      String done,
      PlanReading plan) {

    static Sheet of(String list, ItemView item, Map<String, Object> document, String done) {
      return new Sheet(
          list, item, item.id(), item.revision(), document, List.of(), Map.of(), null, done, null);
    }

    /** What is being written, before anything is said of it. */
    static Sheet of(
        String list,
        ItemView item,
        UUID id,
        int basedOn,
        Map<String, Object> document,
        Map<String, Integer> blanks) {
      return new Sheet(list, item, id, basedOn, document, List.of(), blanks, null, "", null);
    }

    Sheet planning(PlanReading plan) {
      return new Sheet(list, item, id, basedOn, document, shown, blanks, meanwhile, done, plan);
    }

    Sheet showing(List<Fault> faults) {
      return new Sheet(list, item, id, basedOn, document, faults, blanks, meanwhile, done, plan);
    }

    /** Beside another's version; what is saved next is saved on top of that. */
    Sheet meeting(EditedMeanwhile other, ItemView present) {
      int theirs = other.theirs().number();
      return new Sheet(list, present, id, theirs, document, shown, blanks, other, done, plan);
    }
  }

  View page(Sheet sheet, int status) {
    var kind = kinds.get(sheet.list());
    var page =
        new EditorPage(
            sheet.list(),
            sheet.item(),
            sheet.id(),
            sheet.basedOn(),
            form(kind, sheet),
            words.languages(),
            rights.mayPublish(kind),
            sheet.item() != null && kind.hasPage(),
            sheet.item() == null ? 0 : open(sheet),
            conflict(sheet),
            sheet.done(),
            plan(sheet, kind),
            kind.aside(sheet.document(), sheet.item() == null));
    var title = title(sheet, kind);
    var head =
        Head.console(
            status < 400 && sheet.shown().isEmpty() ? title : error(title), kind.section());
    return new View("editing/editor", page, head.status(status));
  }

  private FormView form(ContentKind kind, Sheet sheet) {
    return new FormFiller(
            kind.form(),
            words.languages(),
            name -> words.options(kind, name),
            sheet.document(),
            sheet.shown(),
            sheet.blanks())
        .view();
  }

  private EditorPage.Plan plan(Sheet sheet, ContentKind kind) {
    if (sheet.item() == null || !rights.mayPublish(kind)) {
      return null;
    }
    var sent = sheet.plan();
    var document = PlanForm.document(sheet.item().plan(), locality.zone());
    if (sent != null) {
      document.putAll(sent.document());
    }
    List<Fault> faults = sent == null ? List.of() : sent.faults();
    return new EditorPage.Plan(
        PlanForm.view(PlanForm.SCHEDULE, document, faults),
        PlanForm.view(PlanForm.EXCEPTION, document, faults));
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
    var faults = desk.faults(sheet.list(), sheet.id(), sheet.document());
    return (int) faults.stream().map(Fault::path).distinct().count();
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
