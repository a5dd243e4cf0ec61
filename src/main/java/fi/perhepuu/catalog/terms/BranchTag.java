package fi.perhepuu.catalog.terms;

import fi.perhepuu.platform.text.LocalizedText;

/** A branch of the service tree: its name, and the dye everything on it wears. */
public record BranchTag(String code, String dye, LocalizedText label) {}
