/**
 * Search in a family's own words. It compares the beginnings of words without case or dots over
 * letters, in memory, for each question anew; nothing of a question is kept.
 */
package fi.perhepuu.guidance.search;
