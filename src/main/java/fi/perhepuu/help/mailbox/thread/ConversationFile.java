package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.help.inbox.thread.Said;
import fi.perhepuu.platform.html.Frame;
import fi.perhepuu.platform.html.Frames;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** A family's request as a plain text to take along: everything told, written, done and read. */
@ApplicationScoped
class ConversationFile {

  @Inject @Any Instance<Frames> frames;

  String of(Conversation open, String language) {
    var here = frames.stream().filter(Frames::areHere).findFirst().orElseThrow();
    var frame = here.around(Head.console("", ""), language);
    var text = new StringBuilder();
    line(text, frame.t("help.mailbox.file.title", frame.in(frame.siteName())));
    line(text, frame.t("help.mailbox.where", frame.in(open.at().queue())));
    line(text, frame.t("help.mailbox.controller", frame.in(open.at().controller())));
    line(text, "");
    line(text, frame.t("help.mailbox.letter").toUpperCase(Locale.ROOT));
    open.letter().forEach(it -> line(text, frame.in(it.question()) + ": " + answers(frame, it)));
    line(text, "");
    line(text, frame.t("help.mailbox.file.messages").toUpperCase(Locale.ROOT));
    open.lines().forEach(it -> step(text, frame, open, it));
    line(text, "");
    line(text, frame.t("help.mailbox.readers").toUpperCase(Locale.ROOT));
    open.readers().forEach(it -> reader(text, frame, it));
    return text.toString();
  }

  private static String answers(Frame frame, Said said) {
    return said.answers().stream().map(frame::in).collect(Collectors.joining(", "));
  }

  private static void step(StringBuilder text, Frame frame, Conversation open, Line it) {
    var who = it.isByFamily() ? frame.t("help.mailbox.me") : frame.in(it.event().title());
    var what = it.isMessageOnly() ? "" : StepWords.of(frame, open, it);
    line(text, when(frame, it.at()) + " " + who + ": " + what);
    if (it.text() != null) {
      line(text, it.text());
    }
    it.services().forEach(card -> line(text, "- " + frame.in(card.name())));
  }

  private static void reader(StringBuilder text, Frame frame, Reader it) {
    var why = frame.t("help.mailbox.ground." + it.ground());
    line(
        text,
        when(frame, it.at())
            + " "
            + named(frame, it.title())
            + named(frame, it.organization())
            + frame.t("help.mailbox.what." + it.what())
            + " "
            + (it.reason() == null ? why : why + " " + it.reason()));
  }

  private static String named(Frame frame, LocalizedText name) {
    return name.isEmpty() ? "" : frame.in(name) + ", ";
  }

  private static String when(Frame frame, LocalDateTime at) {
    return frame.date(at.toLocalDate()) + " " + frame.time(at.toLocalTime());
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
