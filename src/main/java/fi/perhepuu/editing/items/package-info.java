/** The things a tenant's people edit, as rows: where each is in its life and who keeps it true. */
package fi.perhepuu.editing.items;
