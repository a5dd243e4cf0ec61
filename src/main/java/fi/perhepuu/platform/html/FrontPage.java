package fi.perhepuu.platform.html;

/**
 * The front page, for who wants to show it elsewhere than at its address: an editor trying on a
 * look. The site implements it, because only it knows all areas.
 */
public interface FrontPage {

  View home();
}
