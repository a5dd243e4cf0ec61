/** Mail to people: what is sent, who carries it, and where it stays when nobody does. */
package fi.perhepuu.platform.mail;
