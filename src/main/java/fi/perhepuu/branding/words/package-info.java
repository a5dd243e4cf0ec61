/** The words the site speaks in, as one tenant says them, and their pages in its console. */
package fi.perhepuu.branding.words;
