package fi.perhepuu.editing.history;

import java.time.Instant;

/** A version in a thing's history, and what it changed. */
public record RevisionView(int number, String action, String author, Instant madeAt, Diff diff) {}
