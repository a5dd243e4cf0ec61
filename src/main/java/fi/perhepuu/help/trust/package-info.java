/**
 * The tenant's own keys: what families write is sealed with them before it reaches the database,
 * and they lie there only wrapped by a key that is not in any database.
 */
package fi.perhepuu.help.trust;
