package fi.perhepuu.identity.entry;

/** A field of a form somebody had filled in when her sign-in ended. */
public record KeptField(String name, String value) {}
