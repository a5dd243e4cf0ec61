/**
 * Who changed what, when, from what to what. Written in the transaction of the change, so that no
 * change goes without its trace and no trace tells of a change that was not made.
 */
package fi.perhepuu.platform.audit;
