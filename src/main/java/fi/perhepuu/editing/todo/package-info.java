/** What of all lists together waits for their editors: reviews, drafts, translations. */
package fi.perhepuu.editing.todo;
