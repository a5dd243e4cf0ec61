package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.help.promises.Promise;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.data.JsonColumn;
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
 * A tenant's own button, made from one of the model's templates or from nothing, bound to a queue,
 * with a promise in working days. A family presses it without knowing which service would help.
 */
@Entity
@Table(name = "help_button")
class HelpButton {

  @Id UUID id;
  String code;
  String slug;

  /** One of the model's, or null. */
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

  /** Everything else, as the tenant wrote it. */
  @Convert(converter = JsonColumn.class)
  String content;

  protected HelpButton() {}

  ButtonDocument document() {
    return ButtonDocument.of(content);
  }

  /**
   * The button as it is at a moment.
   *
   * @param model its template, or null
   */
  HelpButtonView view(ModelNode model, Answerers answerers, Moment moment) {
    var document = document();
    var promise = new Promise(promiseWorkingDays, document.cutOff());
    var intro = document.text("intro");
    return new HelpButtonView(
        id,
        queue,
        code,
        template,
        slug,
        name,
        shortText,
        intro.isEmpty() && model != null ? model.localized("intro") : intro,
        audience,
        dye,
        promise,
        answerers,
        new Placement(document.words("pages"), document.words("serviceTypes"), situations, ages),
        ButtonNow.at(moment, promise, document, answerers),
        document.text("outOfHours"));
  }
}
