/** Indexes of what can be found, kept in memory, and how they are asked. */
package fi.perhepuu.guidance.search.index;
