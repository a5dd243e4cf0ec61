/** The small page another site may show in a frame: one button, and nothing that sends anything. */
package fi.perhepuu.help.embed.framed;
