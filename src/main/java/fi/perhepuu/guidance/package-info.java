/**
 * Ways to the right help for a family that does not know what it is called: life situations, ages,
 * the tree of services, search. The services themselves belong to the catalog.
 */
package fi.perhepuu.guidance;
