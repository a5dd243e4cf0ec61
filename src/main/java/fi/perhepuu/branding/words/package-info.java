/** The words the site speaks in, in the tenant's console. */
package fi.perhepuu.branding.words;
