/**
 * One request, opened: safety first, then what was asked and answered, what has been written since,
 * who is responsible, what has happened and who has read it. Opening it is written down in the same
 * transaction, or it does not open.
 */
package fi.perhepuu.help.inbox.thread;
