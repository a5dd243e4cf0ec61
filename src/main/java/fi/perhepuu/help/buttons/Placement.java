package fi.perhepuu.help.buttons;

import java.util.List;

/**
 * Where a button shows besides its own page and the list of buttons, which hold all of them.
 *
 * @param pages {@code home}, or {@code services}: every service's page
 * @param types service types whose pages show it
 * @param situations codes of the life situations it suits
 * @param ages codes of the age stages it suits
 */
public record Placement(
    List<String> pages, List<String> types, List<String> situations, List<String> ages) {

  static final String HOME = "home";
  static final String SERVICES = "services";

  /** The pages that can be chosen. */
  static final List<String> PAGES = List.of(HOME, SERVICES);

  boolean isHome() {
    return pages.contains(HOME);
  }

  boolean isAbout(String serviceType) {
    return pages.contains(SERVICES) || types.contains(serviceType);
  }
}
