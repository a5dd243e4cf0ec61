package fi.perhepuu.testing.browser;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Server;
import fi.perhepuu.testing.Visitor;

/** The public site of one tenant, as a browser of this machine reaches it. */
public record Site(Server server, String host) {

  /** A demo tenant of the shared application. */
  public static Site ofDemo(String slug) {
    return new Site(RunningApplication.get().server(), slug + ".localhost");
  }

  /** Every name below {@code localhost} is this machine to Chromium, without any hosts file. */
  public String origin() {
    return "http://" + host + ":" + server.port();
  }

  public String url(String path) {
    return origin() + path;
  }

  public Visitor visitor() {
    return new Visitor(server, host);
  }

  boolean has(String url) {
    return url.equals(origin()) || url.startsWith(origin() + "/");
  }

  String path(String url) {
    return url.substring(origin().length());
  }
}
