package fi.perhepuu.editing.console;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.FormFiller;
import fi.perhepuu.editing.forms.FormView;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.data.Fault;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happens to a thing by itself, and which exception it has, as two small forms. */
final class PlanForm {

  private static final String WORDS = "editing.plan";
  private static final int REASON_LENGTH = 500;

  static final Form SCHEDULE =
      Form.of(
          WORDS,
          Section.of(
              "schedule",
              Field.of("publishOn", Field.Kind.DATE),
              Field.of("publishTime", Field.Kind.TIME),
              Field.of("expireOn", Field.Kind.DATE),
              Field.of("expireTime", Field.Kind.TIME)));

  static final Form EXCEPTION =
      Form.of(
          WORDS,
          Section.of(
              "exception",
              Field.of("exceptionUntil", Field.Kind.DATE),
              Field.of("exceptionReason", Field.Kind.TEXT).longest(REASON_LENGTH)));

  private PlanForm() {}

  static Map<String, Object> document(ItemView.Plan plan, ZoneId zone) {
    Map<String, Object> document = new LinkedHashMap<>();
    moment(document, "publish", plan.publishAt(), zone);
    moment(document, "expire", plan.expireAt(), zone);
    if (plan.exceptionUntil() != null) {
      document.put("exceptionUntil", plan.exceptionUntil().toString());
      document.put("exceptionReason", plan.exceptionReason());
    }
    return document;
  }

  private static void moment(
      Map<String, Object> document, String what, Instant moment, ZoneId zone) {
    if (moment != null) {
      var local = moment.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
      document.put(what + "On", local.toLocalDate().toString());
      document.put(what + "Time", local.toLocalTime().toString());
    }
  }

  static FormView view(Form form, Map<String, Object> document, List<Fault> faults) {
    var own = faults.stream().filter(fault -> has(form, fault.path())).toList();
    return new FormFiller(form, List.of(), name -> List.of(), document, own, Map.of()).view();
  }

  private static boolean has(Form form, String path) {
    return form.fields().stream().anyMatch(field -> field.path().equals(path));
  }
}
