/**
 * What is answered when no tenant can be named: an unknown host, a closed site, a database that is
 * not there yet. Needs nothing but what is in memory.
 */
package fi.perhepuu.tenancy.neutral;
