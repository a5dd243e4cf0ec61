/**
 * The catalog: services, the places they are given at, and their hours. Its pages stand here; what
 * they show comes from the rooms inside.
 */
package fi.perhepuu.catalog;
