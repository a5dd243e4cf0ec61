package fi.perhepuu.help.buttons;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/** The list of help buttons. */
public record HelpListPage(LocalizedText crisisNotice, List<HelpButtonView> buttons) {}
