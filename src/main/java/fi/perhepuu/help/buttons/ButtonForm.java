package fi.perhepuu.help.buttons;

import static fi.perhepuu.editing.forms.Field.Kind.DATE;
import static fi.perhepuu.editing.forms.Field.Kind.FLAG;
import static fi.perhepuu.editing.forms.Field.Kind.LINE;
import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_LINE;
import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_TEXT;
import static fi.perhepuu.editing.forms.Field.Kind.NUMBER;
import static fi.perhepuu.editing.forms.Field.Kind.TIME;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.help.embed.Origins;

/** The form of a help button. */
final class ButtonForm {

  static final Form FORM =
      Form.of("help.buttons", texts(), place(), queue(), asking(), breaks(), crisis(), embed());

  private static final int NAME = 40;
  private static final int SHORT = 120;
  private static final int INTRO = 600;

  private ButtonForm() {}

  private static Section texts() {
    return Section.of(
        "texts",
        Field.choice("template", "templates"),
        Field.of("name", LOCALIZED_LINE).must().longest(NAME),
        Field.of("short", LOCALIZED_LINE).must().longest(SHORT),
        Field.of("intro", LOCALIZED_TEXT).longest(INTRO),
        Field.of("audience", LOCALIZED_LINE).longest(SHORT),
        Field.dye("dye", "dyes").must());
  }

  private static Section place() {
    return Section.of(
        "place",
        Field.choices("pages", "pages"),
        Field.choices("situations", "situations"),
        Field.choices("ages", "ages"),
        Field.choices("serviceTypes", "types"),
        Field.of("order", NUMBER));
  }

  private static Section queue() {
    return Section.of(
        "queue",
        Field.choice("queue", "list:queues").must(),
        Field.of("answeredBy", LOCALIZED_LINE).longest(SHORT),
        Field.of("promiseWorkingDays", NUMBER).must(),
        Field.of("cutOff", TIME),
        Field.of("outOfHours", LOCALIZED_TEXT).longest(INTRO));
  }

  private static Section asking() {
    return Section.of(
        "asking",
        Field.choices("ways", "ways"),
        Field.choice("anonymous", "anonymous"),
        Field.group("fields", Field.choice("code", "fields").must(), Field.of("required", FLAG)));
  }

  private static Section breaks() {
    return Section.of(
        "breaks",
        Field.group(
            "closures",
            Field.of("from", DATE).must(),
            Field.of("to", DATE).must(),
            Field.of("text", LOCALIZED_LINE)));
  }

  private static Section embed() {
    return Section.of("embed", Field.group(Origins.KEY, Field.of(Origins.ORIGIN, LINE).must()));
  }

  private static Section crisis() {
    return Section.of("crisis", Field.of("crisisWords", LOCALIZED_TEXT));
  }
}
