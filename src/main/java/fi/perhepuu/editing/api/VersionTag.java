package fi.perhepuu.editing.api;

import jakarta.ws.rs.core.EntityTag;

/** The version of a thing as the tag by which HTTP tells versions apart. */
final class VersionTag {

  private VersionTag() {}

  static EntityTag of(int revision) {
    return new EntityTag(String.valueOf(revision));
  }

  /**
   * The version a client has seen; 0 for one that cannot be ours.
   *
   * @param ifMatch the header, or null
   * @param newest what {@code *} stands for
   */
  static int required(String ifMatch, int newest) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw ApiRefusal.unnamedVersion();
    }
    var tag = ifMatch.strip();
    if (tag.equals("*")) {
      return newest;
    }
    return tag.matches("\"\\d{1,9}\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : 0;
  }

  static int optional(String ifMatch, int newest) {
    return ifMatch == null ? newest : required(ifMatch, newest);
  }
}
