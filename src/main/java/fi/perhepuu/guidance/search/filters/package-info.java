/** How answers are narrowed: what they have, what was chosen, what can be chosen. */
package fi.perhepuu.guidance.search.filters;
