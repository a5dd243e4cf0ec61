/**
 * The service menu as families browse it: the way in, themes, types and the index from A on, with
 * the local services and with what others organize.
 */
package fi.perhepuu.catalog.menu;
