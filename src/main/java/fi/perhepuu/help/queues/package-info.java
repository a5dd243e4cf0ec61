/**
 * Queues: where the messages of help buttons arrive, who is behind each, whose register it is. The
 * people who answer are accounts of the tenant; a button only ever tells their profession.
 */
package fi.perhepuu.help.queues;
