package fi.perhepuu.catalog.own;

import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_LINE;
import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_TEXT;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Section;

/** The form of a service type: what the model says of its types, in the same order. */
final class TypeForm {

  private static final int NAME = 80;
  private static final int LEAF = 30;
  private static final int TEXT = 600;

  private TypeForm() {}

  static Form form() {
    return Form.of(
        "catalog.form.types",
        Section.of(
            "text",
            Field.of("name", LOCALIZED_LINE).must().longest(NAME),
            Field.of("leaf", LOCALIZED_LINE).must().longest(LEAF),
            Field.of("text", LOCALIZED_TEXT).must().longest(TEXT),
            Field.of("words", LOCALIZED_LINE)),
        Section.of(
            "place",
            Field.choice("branch", "branches").must(),
            Field.choice("level", "support-levels").must(),
            Field.choices("themes", "themes").must(),
            Field.choices("ages", "age-stages"),
            Field.choices("situations", "life-situations"),
            Field.choices("provider", "provider-types").must(),
            Field.choices("channels", "channels").must()),
        Section.of(
            "guide",
            Field.of("forWhom", LOCALIZED_TEXT).longest(TEXT),
            Field.group(
                "steps",
                Field.of("title", LOCALIZED_LINE).longest(NAME),
                Field.of("text", LOCALIZED_TEXT).longest(TEXT)),
            Field.of("cost", LOCALIZED_TEXT).longest(TEXT),
            Field.of("goodToKnow", LOCALIZED_TEXT).longest(TEXT)));
  }
}
