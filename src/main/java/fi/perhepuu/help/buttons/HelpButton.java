package fi.perhepuu.help.buttons;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.data.WordsColumn;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/**
 * A tenant's own button: an instance of one of the model's templates, bound to a queue, with a
 * promise in working days. A family presses it without knowing which service would help.
 */
@Entity
@Table(name = "help_button")
class HelpButton {

  @Id UUID id;
  String code;
  String slug;
  String template;

  @Column(name = "queue_id")
  UUID queue;

  LocalizedText name;

  @Column(name = "short_text")
  LocalizedText shortText;

  LocalizedText audience;
  String dye;

  @Convert(converter = WordsColumn.class)
  List<String> situations;

  @Convert(converter = WordsColumn.class)
  List<String> ages;

  @Column(name = "promise_working_days")
  int promiseWorkingDays;

  int position;

  protected HelpButton() {}

  /** The button with what its template says of it and who is behind it. */
  HelpButtonView view(ModelNode template, Answerers answerers) {
    return new HelpButtonView(
        code,
        slug,
        name,
        shortText,
        template.localized("intro"),
        audience,
        dye,
        new Promise(promiseWorkingDays),
        answerers,
        situations,
        ages);
  }
}
