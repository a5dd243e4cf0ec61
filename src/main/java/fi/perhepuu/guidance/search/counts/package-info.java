/**
 * What families search for and whether they open what was found, counted without person, address or
 * cookie: for editors, who mend the words that find nothing.
 */
package fi.perhepuu.guidance.search.counts;
