/**
 * Rendered pages in memory. A page is kept by its owner and address until the owner publishes or
 * something on the page stops being true; it is what a family reads while the database is away.
 */
package fi.perhepuu.platform.cache;
