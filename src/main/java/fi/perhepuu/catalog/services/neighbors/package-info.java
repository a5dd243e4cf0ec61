/**
 * Where in the same county there is what there is not here: a link to another municipality's own
 * site, and nothing of its content.
 */
package fi.perhepuu.catalog.services.neighbors;
