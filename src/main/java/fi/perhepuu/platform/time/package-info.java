/**
 * The one clock. Everything that depends on the time gets it from here, so that tests can move it.
 */
package fi.perhepuu.platform.time;
