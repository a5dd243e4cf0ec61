/**
 * Whether the websites that published things name still answer: asked at night, politely, and never
 * into anybody's own network.
 */
package fi.perhepuu.editing.websites;
