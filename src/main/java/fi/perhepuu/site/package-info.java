/** What surrounds the areas' pages and ties them together: frame, front page, edges. */
package fi.perhepuu.site;
