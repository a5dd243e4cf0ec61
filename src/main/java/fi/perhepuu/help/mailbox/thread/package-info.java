/**
 * A family's own request: where it is, what has been written, who has read it, what can be done.
 */
package fi.perhepuu.help.mailbox.thread;
