package fi.perhepuu.identity.leaks;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One address and method of the application.
 *
 * @param template the path with its parameters in braces
 * @param roles who may use it; empty when everybody may
 */
record Route(String method, String template, Set<String> roles) {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  boolean isPublic() {
    return roles.isEmpty();
  }

  boolean isRoom() {
    return template.startsWith("/hallinta") || template.startsWith("/tyo");
  }

  boolean hasParameters() {
    return PARAMETER.matcher(template).find();
  }

  /** The address with one thing for all its parameters. */
  String with(String thing) {
    return PARAMETER.matcher(template).replaceAll(thing);
  }

  boolean isWriting() {
    return !method.equals("GET") && !method.equals("HEAD");
  }

  @Override
  public String toString() {
    return method + " " + template + " " + roles;
  }
}
