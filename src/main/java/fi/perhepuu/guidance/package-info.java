/**
 * How a family that does not know the name of a service finds it: by life situation, by the age of
 * the child, from the service tree, and by words of its own.
 */
package fi.perhepuu.guidance;
