package fi.perhepuu.help.buttons;

import fi.perhepuu.help.promises.Promise;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.UUID;

/**
 * A help button as families see it: what it is for, who is behind it and how soon they answer.
 *
 * @param template the model's button it was made from, or null
 * @param audience for whom it is, or empty
 * @param dye one of the eight colors of the coat buttons
 * @param outOfHours what is told when nobody is at work, or empty
 */
public record HelpButtonView(
    UUID id,
    UUID queue,
    String code,
    String template,
    String slug,
    LocalizedText name,
    LocalizedText shortText,
    LocalizedText intro,
    LocalizedText audience,
    String dye,
    Promise promise,
    Answerers answerers,
    Placement placement,
    ButtonNow now,
    LocalizedText outOfHours) {}
