/**
 * The inbox for programs, by the same desks: what they list holds no texts, what they open is
 * logged.
 */
package fi.perhepuu.help.inbox.api;
