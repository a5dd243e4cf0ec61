package fi.perhepuu.help.buttons;

/** A field of the form behind a button, by the model's code for it. */
public record AskedField(String code, boolean required) {}
