/**
 * Opening hours: what a week looks like, whether something is open now and when that changes, and
 * how a family reads it.
 */
package fi.perhepuu.catalog.hours;
