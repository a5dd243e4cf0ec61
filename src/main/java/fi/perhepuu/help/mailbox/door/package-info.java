/** Lets whoever knows a code in, for half an hour at a time, and nobody try many. */
package fi.perhepuu.help.mailbox.door;
