package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.help.embed.Snippet;
import fi.perhepuu.help.embed.Snippets;
import fi.perhepuu.help.promises.Closure;
import fi.perhepuu.help.promises.Promise;
import fi.perhepuu.help.promises.WorkingDays;
import fi.perhepuu.platform.html.Part;
import fi.perhepuu.platform.html.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside the form of a button: the button as a family sees it, and the day its promise
 * means now. The document may have faults yet; what has one is left out.
 */
@ApplicationScoped
class ButtonAside {

  private static final int LONGEST_PROMISE = 30;

  @Inject Templates templates;
  @Inject Moments moments;
  @Inject Parts parts;
  @Inject HelpButtonDesk desk;
  @Inject Snippets snippets;

  Part part(Map<String, Object> content, boolean isNew) {
    var document = new ButtonDocument(content);
    var moment = moments.now();
    var promise = promise(document).orElse(null);
    var dye = document.word("dye");
    var page =
        new ButtonSketch(
            isNew ? templates.all() : List.of(),
            document.text("name"),
            document.text("short"),
            Choices.DYES.contains(dye) ? dye : Choices.DYES.get(0),
            promise,
            moment.today(),
            moment.now().atZone(moment.zone()).toLocalTime(),
            promise == null ? null : due(document, promise, moment),
            isNew ? null : snippet(document.word("code")));
    return parts.part("help/aside", page);
  }

  private Snippet snippet(String code) {
    return desk.all().stream()
        .filter(it -> it.code().equals(code))
        .map(it -> snippets.of(it.name(), it.slug()))
        .findFirst()
        .orElse(null);
  }

  private static Optional<Promise> promise(ButtonDocument document) {
    var days = document.word("promiseWorkingDays");
    if (days == null || !days.matches("\\d{1,2}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(days);
    return number < 1 || number > LONGEST_PROMISE
        ? Optional.empty()
        : Optional.of(new Promise(number, cutOff(document)));
  }

  private static LocalTime cutOff(ButtonDocument document) {
    try {
      return document.cutOff();
    } catch (DateTimeException faulty) {
      return null;
    }
  }

  private static LocalDate due(ButtonDocument document, Promise promise, Moment moment) {
    var days = new WorkingDays(moment.holidays(), closures(document));
    return promise.dueAfter(moment.now(), moment.zone(), days);
  }

  private static List<Closure> closures(ButtonDocument document) {
    try {
      return document.closures();
    } catch (DateTimeException faulty) {
      return List.of();
    }
  }
}
