/**
 * A release looked at as a site before it is published: for some minutes, by a sealed address, on
 * the host of one tenant, and as nobody else sees it.
 */
package fi.perhepuu.licensing.trial;
