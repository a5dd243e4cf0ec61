package fi.perhepuu.help.buttons;

import fi.perhepuu.help.embed.Snippet;
import fi.perhepuu.help.promises.Promise;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A button that is being written, as far as it can be shown already.
 *
 * @param templates to begin with, while the button is new
 * @param promise null until there is a sound one
 * @param due the day by which a message sent now would be answered, or null
 * @param embed what another site copies, or null: it has not been published yet
 */
public record ButtonSketch(
    List<ModelNode> templates,
    LocalizedText name,
    LocalizedText shortText,
    String dye,
    Promise promise,
    LocalDate today,
    LocalTime now,
    LocalDate due,
    Snippet embed) {}
