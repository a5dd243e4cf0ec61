package fi.perhepuu.help.asking;

import fi.perhepuu.help.requests.Ticket;
import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Leads a writer from step to step. A step is left only when what it asks is answered soundly. */
@ApplicationScoped
class Writings {

  private static final String GO = "go";
  private static final String SEND = "send";

  /** What somebody who stays unnamed is not asked. */
  private static final Set<String> NAMED_ONLY =
      Set.of("name", "phone", "email", "contact-way", "contact-time");

  @Inject DangerWords danger;

  Writing begin(AskedButton asked) {
    return writing(asked, UUID.randomUUID(), asked.steps().get(0), new Sheet(Map.of()));
  }

  private Writing writing(AskedButton asked, UUID ticket, AskingStep step, Sheet sheet) {
    return new Writing(
        asked, ticket, step, sheet, new FormErrors(), isDanger(asked, sheet), false, null);
  }

  private boolean isDanger(AskedButton asked, Sheet sheet) {
    return asked.questions().stream()
        .filter(Question::isFree)
        .anyMatch(it -> danger.areIn(sheet.first(it.code()), asked.form().crisisWords()));
  }

  /** Where a form that has been sent in leads. */
  Writing next(AskedButton asked, MultivaluedMap<String, String> form) {
    var raw = Sheet.of(asked.questions(), form);
    var clean = masked(asked, raw);
    var sheet = Writing.isUnnamed(asked, clean) ? clean.without(NAMED_ONLY) : clean;
    var at = step(asked, form.getFirst("step"));
    var errors = isBack(form) ? new FormErrors() : errors(asked, at, sheet);
    var here = errors.any() ? firstFaulty(asked, at, sheet) : moved(asked, at, form);
    return new Writing(
        asked,
        Ticket.of(form.getFirst("ticket")),
        here,
        sheet,
        errors.any() ? errors(asked, here, sheet) : errors,
        isDanger(asked, sheet),
        !clean.equals(raw),
        null);
  }

  /** Whether it is to be sent as it is. */
  boolean isReady(Writing writing, MultivaluedMap<String, String> form) {
    return SEND.equals(form.getFirst(GO))
        && AskingStep.of(form.getFirst("step")) == AskingStep.CHECK
        && !writing.errors().any()
        && !writing.masked();
  }

  private static boolean isBack(MultivaluedMap<String, String> form) {
    var go = form.getFirst(GO);
    return go != null && (go.equals("back") || go.startsWith("to-"));
  }

  private static AskingStep step(AskedButton asked, String code) {
    var step = AskingStep.of(code);
    return asked.steps().contains(step) ? step : asked.steps().get(0);
  }

  private static AskingStep moved(
      AskedButton asked, AskingStep at, MultivaluedMap<String, String> form) {
    var steps = asked.steps();
    var go = String.valueOf(form.getFirst(GO));
    if (go.startsWith("to-")) {
      return step(asked, go.substring("to-".length()));
    }
    int by = go.equals("back") ? -1 : at == AskingStep.CHECK ? 0 : 1;
    return steps.get(Math.max(0, Math.min(steps.size() - 1, steps.indexOf(at) + by)));
  }

  /** The faults of a step; at the last one, those of all. */
  private static FormErrors errors(AskedButton asked, AskingStep step, Sheet sheet) {
    List<Question> questions = new ArrayList<>();
    for (var one : step == AskingStep.CHECK ? asked.steps() : List.of(step)) {
      questions.addAll(asked.at(one));
    }
    if (Writing.isUnnamed(asked, sheet)) {
      questions.removeIf(it -> NAMED_ONLY.contains(it.code()));
    }
    return Checks.of(questions, sheet);
  }

  private static AskingStep firstFaulty(AskedButton asked, AskingStep at, Sheet sheet) {
    return at != AskingStep.CHECK
        ? at
        : asked.steps().stream()
            .filter(it -> it != AskingStep.CHECK && errors(asked, it, sheet).any())
            .findFirst()
            .orElse(at);
  }

  private static Sheet masked(AskedButton asked, Sheet sheet) {
    var clean = sheet;
    for (var question : asked.questions()) {
      var text = sheet.first(question.code());
      if (!question.isChoice() && IdentityCodes.areIn(text)) {
        clean = clean.with(question.code(), IdentityCodes.masked(text));
      }
    }
    return clean;
  }
}
