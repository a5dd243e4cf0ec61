/**
 * How a tenant comes from one release of the model to the next without losing a word of its own:
 * what would change, where both sides have changed the same text, what was chosen there, and the
 * way back.
 */
package fi.perhepuu.licensing.upgrades;
