/** The tenant's people, as its administrators see and change them. */
package fi.perhepuu.identity.people;
