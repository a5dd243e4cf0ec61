package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.platform.html.Frame;
import java.util.Locale;

/** A step of the request in the family's words. */
public final class StepWords {

  private StepWords() {}

  public static String of(Frame frame, Conversation open, Line line) {
    var kind = line.event().kind();
    var about = kind.equals("sent") ? frame.day(open.request().due()) : frame.in(line.about());
    var said = frame.t("help.mailbox.step." + kind, about);
    var first = said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    return kind.equals("offered")
        ? first + " " + frame.t(line.isByLaw() ? "help.mailbox.by-law" : "help.mailbox.by-consent")
        : first;
  }
}
