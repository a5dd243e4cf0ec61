package fi.perhepuu.help.queues;

import fi.perhepuu.platform.text.LocalizedText;

/** A text an answer can be begun with. */
public record AnswerTemplate(LocalizedText name, LocalizedText text) {}
