/**
 * Signs of danger in what families write, wherever they write it: who does what to whom, as data.
 * Whoever finds one shows where help is at once; nothing of the words is kept.
 */
package fi.perhepuu.platform.danger;
