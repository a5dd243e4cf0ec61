/**
 * Words and their languages: texts that exist in several, the product's own words, the words of
 * addresses, and the locality that tells an area which languages and time zone it is read in.
 */
package fi.perhepuu.platform.text;
