/**
 * A help button on another site: a link that works alone, a script that gives it the look of its
 * own site, and a small page for a frame. No cookie, nobody else's server.
 */
package fi.perhepuu.help.embed;
