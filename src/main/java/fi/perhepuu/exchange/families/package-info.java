/**
 * What families have told, taken along by the controller of a queue and by nobody else. It is never
 * part of a tenant's archive: every request that goes along has a row of its own in the record of
 * readings, written in the same transaction, and the family sees it.
 */
package fi.perhepuu.exchange.families;
