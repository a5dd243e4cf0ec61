package fi.perhepuu.editing.forms;

import fi.perhepuu.platform.text.LocalizedText;

/** One of the values a field may have, and how people call it. */
public record Option(String value, LocalizedText name) {}
