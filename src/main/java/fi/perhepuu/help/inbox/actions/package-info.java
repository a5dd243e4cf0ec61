/**
 * What can be done with a request, one class for each: when it may be done, what it needs, which
 * step it adds. {@code ActionDesk} is the one way in: it holds the request, so that two who act at
 * once act one after the other, and the second is told what the first has done.
 */
package fi.perhepuu.help.inbox.actions;
