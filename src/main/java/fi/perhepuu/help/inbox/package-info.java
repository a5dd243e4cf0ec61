/**
 * The professionals' inbox: the requests of their queues in the order of what was promised. The
 * list shows nothing a family has told; {@code thread} opens a request, {@code actions} is what can
 * be done with it, {@code access} decides who may and writes down every reading.
 */
package fi.perhepuu.help.inbox;
