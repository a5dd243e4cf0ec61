/**
 * How a release comes to be: its files in a zip are read whole, held against the release they
 * follow, looked at as a draft, and published once and for all.
 */
package fi.perhepuu.licensing.publishing;
