/**
 * How long what families have told is kept, and its erasing: by the days of each queue, at night,
 * unless somebody has a reason in law to keep it. What is counted stays.
 */
package fi.perhepuu.help.erasing;
