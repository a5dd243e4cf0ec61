/** What a county publishes for all its municipalities. */
package fi.perhepuu.catalog.services.shared;
