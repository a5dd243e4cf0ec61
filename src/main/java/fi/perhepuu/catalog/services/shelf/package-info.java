/** Local services kept in memory, to be shown at any moment without asking the database. */
package fi.perhepuu.catalog.services.shelf;
