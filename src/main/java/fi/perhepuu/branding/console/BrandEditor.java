package fi.perhepuu.branding.console;

import fi.perhepuu.branding.BrandDrafts;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.console.EditorPage;
import fi.perhepuu.editing.forms.FormFiller;
import fi.perhepuu.editing.forms.FormView;
import fi.perhepuu.editing.history.Diff;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the brand's page together. */
@RequestScoped
class BrandEditor {

  private static final List<String> MARKS = List.of(BrandDrafts.LOGO, BrandDrafts.ICON);

  @Inject ContentKinds kinds;
  @Inject BrandDesk desk;
  @Inject Locality locality;
  @Inject RequestLanguage language;
  @Inject Texts texts;

  View page(Sheet sheet, int status) {
    var page =
        new BrandPage(
            form(sheet),
            sheet.item(),
            sheet.id(),
            sheet.basedOn(),
            Meter.of(sheet.document()).orElse(null),
            marks(sheet.document()),
            markFaults(sheet),
            PreviewQuery.of(sheet.document()),
            sheet.unsaved(),
            desk.isUndoable(sheet.item()),
            conflict(sheet),
            sheet.done());
    var title = text("branding.form.title");
    var faulty = !page.form().faults().isEmpty();
    var head =
        Head.console(faulty ? text("editing.error") + ": " + title : title, BrandDrafts.LIST);
    return new View("branding/brand", page, head.status(status));
  }

  private String text(String key) {
    var spoken = locality.speaks(language.get()) ? language.get() : locality.defaultLanguage();
    return texts.get(spoken, key);
  }

  private FormView form(Sheet sheet) {
    var kind = kinds.get(BrandDrafts.LIST);
    var marked = sheet.shown().stream().filter(fault -> !MARKS.contains(fault.path())).toList();
    var form =
        new FormFiller(
                kind.form(),
                locality.languages(),
                kind::options,
                sheet.document(),
                marked,
                sheet.blanks())
            .view();
    List<FormView.Complaint> complaints = new ArrayList<>(form.faults());
    markFaults(sheet)
        .forEach(
            (field, code) ->
                complaints.add(
                    new FormView.Complaint("f-" + field, "branding.form." + field, "", code)));
    return new FormView(form.words(), form.parts(), complaints);
  }

  private static Map<String, String> markFaults(Sheet sheet) {
    Map<String, String> faults = new TreeMap<>(sheet.markFaults());
    sheet.shown().stream()
        .filter(fault -> MARKS.contains(fault.path()))
        .forEach(fault -> faults.putIfAbsent(fault.path(), fault.code()));
    return faults;
  }

  private static Map<String, String> marks(Map<String, Object> document) {
    Map<String, String> marks = new TreeMap<>();
    for (var field : MARKS) {
      if (document.get(field) != null) {
        marks.put(field, String.valueOf(document.get(field)));
      }
    }
    return marks;
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
