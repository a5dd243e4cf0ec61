/**
 * The accounts of a tenant's people: how one is invited, proves who she is, changes what is hers
 * and is removed.
 */
package fi.perhepuu.identity.accounts;
