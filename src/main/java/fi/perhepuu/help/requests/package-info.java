/**
 * A request: what somebody sent by a help button, the promise made to her, who is responsible, and
 * every step until it is closed. Families write and follow it in {@code mailbox}, professionals
 * work on it in {@code inbox}; both only through what a {@link HelpRequest} allows.
 */
package fi.perhepuu.help.requests;
