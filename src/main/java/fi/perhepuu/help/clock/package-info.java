/**
 * Reminds those who answer of what a family has been promised: in their own working hours, before
 * the promise is broken and when it is, and never of what was written.
 */
package fi.perhepuu.help.clock;
