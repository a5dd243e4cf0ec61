/**
 * The service tree at full: every branch with its themes, its kinds of service and the services
 * themselves, and a way to look for a word in it. However many there are, they stay readable: the
 * picture shows the first few of a branch, the list under it all.
 */
package fi.perhepuu.guidance.whole;
