package fi.perhepuu.platform.cache;

/**
 * The tenant being served has published something. Told in the transaction that did it; this node
 * need not wait for its next look at the database once that has been committed.
 */
public record ContentChanged() {}
