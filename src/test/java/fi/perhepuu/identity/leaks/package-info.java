/**
 * Whether anything of one tenant reaches another, by any address of the application. The addresses
 * are read from the compiled classes, so that a new one joins by being written.
 */
package fi.perhepuu.identity.leaks;
