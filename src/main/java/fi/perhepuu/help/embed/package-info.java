/**
 * A help button on another site: a link that works alone, a script that gives it the look of its
 * own site, and the sites that may frame it. No cookie, nobody else's server.
 */
package fi.perhepuu.help.embed;
