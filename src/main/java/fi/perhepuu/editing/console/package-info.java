/** The console's pages for content: lists, editors, histories. One of each serves every kind. */
package fi.perhepuu.editing.console;
