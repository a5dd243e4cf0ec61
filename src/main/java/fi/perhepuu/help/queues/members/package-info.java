/** The people behind a queue, as administrators and their programs add, change and remove them. */
package fi.perhepuu.help.queues.members;
