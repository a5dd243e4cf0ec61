/** The door: signing in and out, choosing a password by a mailed link, and the way on from here. */
package fi.perhepuu.identity.entry;
