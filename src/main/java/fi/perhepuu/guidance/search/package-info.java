/**
 * Search in a family's own words: an index of the model shared by all tenants, a small one beside
 * it for what a tenant has of its own. Nothing of who asked is kept.
 */
package fi.perhepuu.guidance.search;
