/** Server-rendered pages: views, the frame around them, and the templates. */
package fi.perhepuu.platform.html;
