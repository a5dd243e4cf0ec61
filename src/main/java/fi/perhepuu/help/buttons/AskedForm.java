package fi.perhepuu.help.buttons;

import fi.perhepuu.licensing.ModelNode;
import java.util.List;

/**
 * What the form behind a button will ask.
 *
 * @param anonymous whether one may stay unnamed
 * @param ways how one may be answered
 * @param fields as the model calls them
 */
public record AskedForm(String anonymous, List<String> ways, List<ModelNode> fields) {}
