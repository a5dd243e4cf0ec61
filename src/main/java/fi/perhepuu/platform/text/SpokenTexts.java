package fi.perhepuu.platform.text;

/**
 * The product's words as the site being read says them: its own where it has its own. Whoever knows
 * the site implements it.
 */
public interface SpokenTexts {

  String get(String language, String key);
}
