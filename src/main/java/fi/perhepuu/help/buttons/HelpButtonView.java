package fi.perhepuu.help.buttons;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * A help button as families see it: what it is for, who is behind it and how soon they answer.
 *
 * @param audience for whom it is, or empty
 * @param dye one of the eight colors of the coat buttons
 * @param situations codes of the life situations it suits
 * @param ages codes of the age stages it suits
 */
public record HelpButtonView(
    String code,
    String slug,
    LocalizedText name,
    LocalizedText shortText,
    LocalizedText intro,
    LocalizedText audience,
    String dye,
    Promise promise,
    Answerers answerers,
    List<String> situations,
    List<String> ages) {}
