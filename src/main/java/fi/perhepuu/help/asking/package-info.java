/**
 * Writing by a help button, in small steps, without an account and without JavaScript. Nothing is
 * kept anywhere until it is sent: what has been written travels in the form itself.
 */
package fi.perhepuu.help.asking;
