/**
 * What a tenant says in its own words, beside what the model says: which text, what, since when.
 */
package fi.perhepuu.licensing.words;
