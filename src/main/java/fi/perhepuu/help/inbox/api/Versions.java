package fi.perhepuu.help.inbox.api;

import fi.perhepuu.platform.problem.Problem;

/** The version of a request a program has seen, from {@code If-Match}. */
final class Versions {

  /** No version was named. */
  private static final class Unnamed extends Problem {

    private static final long serialVersionUID = 1L;

    Unnamed() {
      super(428, "if-match", "Name the version in If-Match.");
    }
  }

  private Versions() {}

  /** 0 for one that cannot be ours. */
  static int required(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Unnamed();
    }
    var tag = ifMatch.strip();
    return tag.matches("\"\\d{1,9}\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : 0;
  }
}
