package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/** What was asked and what the family answered. */
public record Said(String code, LocalizedText question, List<LocalizedText> answers) {}
