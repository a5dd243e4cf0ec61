/**
 * Where a family follows what it has sent, by its code and without an account: {@code door} lets it
 * in, {@code thread} shows everything and lets it act, {@code notices} tells by mail that there is
 * something to read. No address here names a request: which one it is stands in a sealed cookie.
 */
package fi.perhepuu.help.mailbox;
