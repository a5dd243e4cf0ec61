/** What a help button promises: by which working day a message is answered, and when nobody is. */
package fi.perhepuu.help.promises;
