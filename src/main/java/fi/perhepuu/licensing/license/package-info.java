/**
 * The right to use the model: who has granted it to whom, from when to when, who has accepted it,
 * and what follows when it ends. Its state is worked out from its dates and today; it never blanks
 * a site.
 */
package fi.perhepuu.licensing.license;
