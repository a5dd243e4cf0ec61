/**
 * The console of those who run the deployment, on a host of its own: who the tenants are and
 * whether they are well. It cannot reach what a tenant's people or families write, by compile.
 */
package fi.perhepuu.operator;
