/** The model and a tenant's own words on it, for programs: the same desk as the console's pages. */
package fi.perhepuu.licensing.api;
