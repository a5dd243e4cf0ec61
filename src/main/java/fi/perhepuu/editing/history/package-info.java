/** Versions of content and what differs between them. */
package fi.perhepuu.editing.history;
