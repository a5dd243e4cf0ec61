/**
 * What a tenant takes with it: its folder, written from the database, so that another deployment
 * makes the same site of it, and the figures of its years. What families have told is not in it:
 * that is its controllers'.
 */
package fi.perhepuu.exchange;
