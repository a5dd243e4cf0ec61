package fi.perhepuu.platform.html;

import gg.jte.Content;

/** A part of a page that another area than the page's own brings. */
public interface Part {

  Content in(Frame frame);
}
