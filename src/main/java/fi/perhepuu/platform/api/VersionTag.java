package fi.perhepuu.platform.api;

import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.platform.data.Json;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Map;

/** The version of a thing as the tag by which HTTP tells versions apart. */
public final class VersionTag {

  private VersionTag() {}

  public static EntityTag of(int revision) {
    return new EntityTag(String.valueOf(revision));
  }

  /** Of a thing whose versions bear no numbers: it is another when anything told of it is. */
  public static EntityTag of(Map<String, Object> told) {
    return new EntityTag(Digests.sha256(Json.write(told)));
  }

  /**
   * The version a client has seen; 0 for one that cannot be ours.
   *
   * @param ifMatch the header, or null
   * @param newest what {@code *} stands for
   */
  public static int required(String ifMatch, int newest) {
    var tag = named(ifMatch);
    if (tag.equals("*")) {
      return newest;
    }
    return tag.matches("\"\\d{1,9}\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : 0;
  }

  public static int optional(String ifMatch, int newest) {
    return ifMatch == null ? newest : required(ifMatch, newest);
  }

  /**
   * Refuses whoever has not seen a thing as it is.
   *
   * @param now what is told of the thing now
   */
  public static void require(String ifMatch, Map<String, Object> now) {
    var tag = named(ifMatch);
    if (!tag.equals("*") && !names(tag, of(now))) {
      throw ApiRefusal.stale(now);
    }
  }

  private static String named(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw ApiRefusal.unnamedVersion();
    }
    return ifMatch.strip();
  }

  /** Whether a header of tags, which may be null, names one. */
  public static boolean names(String header, EntityTag tag) {
    return header != null
        && List.of(header.strip().split("\\s*,\\s*")).contains('"' + tag.getValue() + '"');
  }
}
