/**
 * What a family's words are taken for: their stems, the parts of long words, what people say
 * instead. Lucene's own analysis of Finnish, Swedish and English; everyday words are data.
 */
package fi.perhepuu.guidance.search.words;
