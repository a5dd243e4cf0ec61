/**
 * What administrators may know of requests: how many, whether the promise was kept, what about.
 * Never who or what was told; and no number from which a single family could be guessed (L16).
 */
package fi.perhepuu.help.figures;
