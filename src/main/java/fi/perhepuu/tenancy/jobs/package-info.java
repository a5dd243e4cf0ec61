/**
 * Work and mail that tenants leave for later: planned with the tenant's own role in its
 * transaction, done by any node as that tenant.
 */
package fi.perhepuu.tenancy.jobs;
