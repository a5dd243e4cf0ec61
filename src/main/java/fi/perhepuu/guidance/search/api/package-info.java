/** Search for programs: the same answers as the page, as data. */
package fi.perhepuu.guidance.search.api;
