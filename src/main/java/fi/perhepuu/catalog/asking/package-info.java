/**
 * The ways to ask a person, as pages about services, situations and ages show them. Whoever has
 * them, help buttons today, tells through one interface; this area knows no button.
 */
package fi.perhepuu.catalog.asking;
