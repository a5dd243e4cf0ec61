/**
 * A tenant's look and facts: its colors checked for contrast, its mark, its landscape, its wording,
 * its names and languages, and the style sheet made of them. Kept by content version, so that a
 * page costs no question to the database.
 */
package fi.perhepuu.branding;
