/** The tenant's console: the rail, what needs attention. Its rooms are the areas' own pages. */
package fi.perhepuu.admin;
