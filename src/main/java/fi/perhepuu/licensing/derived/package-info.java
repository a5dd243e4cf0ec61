/**
 * A model of a tenant's own: what a county says otherwise and adds becomes a release that follows
 * the one it has adopted, and its municipalities take it instead. Upgrading the county is the first
 * merge, upgrading the municipality the second.
 */
package fi.perhepuu.licensing.derived;
