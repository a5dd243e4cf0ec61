/**
 * Who the tenants are and how they are kept apart: the directory of hosts, the tenant of a request,
 * the role every transaction takes in the database, and how a folder becomes a tenant with a schema
 * of its own. Business areas do not know this one; they are told languages and zone, and find only
 * their tenant's rows.
 */
package fi.perhepuu.tenancy;
