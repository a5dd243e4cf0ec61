/**
 * Help and information from the whole country: the national services of the model, what of them has
 * been verified, and the crisis notice.
 */
package fi.perhepuu.knowledge.national;
