/**
 * The words the catalog is sorted by, as the model has them: ages, themes, branches, channels and
 * the types of services, with their addresses.
 */
package fi.perhepuu.catalog.terms;
