/** What families do with the sites, in a real browser: find help by all means there are. */
package fi.perhepuu.journeys;
