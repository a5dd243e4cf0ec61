/**
 * The catalog as content a tenant's people edit: the forms of services, places and what belongs to
 * them, and how each becomes what families see.
 */
package fi.perhepuu.catalog.content;
