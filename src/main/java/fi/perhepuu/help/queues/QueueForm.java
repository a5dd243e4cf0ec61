package fi.perhepuu.help.queues;

import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_LINE;
import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_TEXT;
import static fi.perhepuu.editing.forms.Field.Kind.NUMBER;
import static fi.perhepuu.editing.forms.Field.Kind.TIME;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Section;

/** The form of a queue. */
final class QueueForm {

  static final Form FORM =
      Form.of(
          "help.queues",
          Section.of(
              "who",
              Field.of("name", LOCALIZED_LINE).must().longest(80),
              Field.choice("controller", "list:organizations").must(),
              Field.choices("languages", "languages").must(),
              Field.group("roles", Field.of("name", LOCALIZED_LINE).must().longest(80)),
              Field.choice("substitute", "list:queues")),
          Section.of(
              "answers",
              Field.group(
                  "answers",
                  Field.of("name", LOCALIZED_LINE).must().longest(80),
                  Field.of("text", LOCALIZED_TEXT).must())),
          Section.of(
              "hours",
              Field.group(
                  "hours",
                  Field.choices("days", "days").must(),
                  Field.of("from", TIME).must(),
                  Field.of("to", TIME).must(),
                  Field.choice("weeks", "weeks"))),
          Section.of("keeping", Field.of("keepDays", NUMBER)));

  private QueueForm() {}
}
