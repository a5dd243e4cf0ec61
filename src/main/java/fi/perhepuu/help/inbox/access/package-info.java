/**
 * Who may read a request and why, and the record of every reading (Client Data Act 703/2023,
 * section 11): nobody reads without leaving a row, and no row can be lost unseen.
 */
package fi.perhepuu.help.inbox.access;
