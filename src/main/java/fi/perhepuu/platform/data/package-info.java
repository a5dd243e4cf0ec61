/**
 * Data as people write it and as columns hold it: YAML that knows its lines, JSON, and the faults
 * found while reading, all of which are named at once.
 */
package fi.perhepuu.platform.data;
