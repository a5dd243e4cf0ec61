/**
 * The model in the tenant's console: what it says, what the tenant says instead, what has moved.
 */
package fi.perhepuu.licensing.console;
