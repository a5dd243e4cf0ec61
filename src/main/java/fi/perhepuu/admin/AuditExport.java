package fi.perhepuu.admin;

import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.audit.AuditView;
import fi.perhepuu.platform.table.CsvText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The trail as a table: a row for each value that was changed, read a page at a time. */
@ApplicationScoped
class AuditExport {

  private static final int PAGE = 500;
  private static final int MOST_PAGES = 400;

  private static final List<String> HEADER =
      List.of("time", "who", "action", "kind", "name", "field", "before", "after");

  @Inject AuditTrail trail;

  void write(AuditTrail.Filter filter, AuditTrail.Place from, OutputStream output)
      throws IOException {
    put(CsvText.BEGIN + CsvText.line(HEADER), output);
    var place = from;
    for (int page = 0; page < MOST_PAGES; page++) {
      var found = trail.find(filter, place, PAGE);
      for (var event : found) {
        lines(event, output);
        place = new AuditTrail.Place(event.madeAt(), event.id());
      }
      if (found.size() < PAGE) {
        return;
      }
    }
  }

  private static void lines(AuditView event, OutputStream output) throws IOException {
    var changes = new AuditPage.Line(event).changes();
    if (changes.isEmpty()) {
      line(event, "", "", "", output);
    }
    for (var change : changes) {
      line(event, change.path(), change.beforeText(), change.afterText(), output);
    }
  }

  private static void line(
      AuditView event, String field, String before, String after, OutputStream output)
      throws IOException {
    var cells =
        List.of(
            event.madeAt().toString(),
            event.actor(),
            event.action(),
            event.kind(),
            event.name(),
            field,
            before,
            after);
    put(CsvText.line(cells), output);
  }

  private static void put(String text, OutputStream output) throws IOException {
    output.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
