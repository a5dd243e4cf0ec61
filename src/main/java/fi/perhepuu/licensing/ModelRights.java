package fi.perhepuu.licensing;

/**
 * What the tenant's licence lets it do with the model today. It never takes a site or a help button
 * away; whoever changes something of the model asks first.
 */
public interface ModelRights {

  /** Whether it may say the model in its own words, hide of it and show it again. */
  boolean mayEdit();

  /** Whether it may take a newer release: the terms as they are now must have been accepted. */
  boolean mayUpgrade();

  /**
   * @throws fi.perhepuu.platform.problem.Refused when it may not edit
   */
  void requireEdit();

  /**
   * @throws fi.perhepuu.platform.problem.Refused when it may not take a newer release
   */
  void requireUpgrade();

  /** Whether the model's articles are shown; its safety texts always are. */
  boolean mayShowArticles();
}
