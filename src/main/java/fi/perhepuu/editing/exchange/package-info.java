/**
 * Whole lists as tables, out and in. A row is read by the reader that reads a form; nothing is
 * taken in unless every row passes, and what is taken in becomes drafts, a few rows at a time.
 */
package fi.perhepuu.editing.exchange;
