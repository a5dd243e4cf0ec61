package fi.perhepuu.platform.figures;

import java.time.Instant;

/**
 * One number of a tenant.
 *
 * @param code the end of the key of its name
 * @param when the moment it is about, or null: the oldest answer that is owed
 */
public record Figure(String code, long count, Instant when) {

  public static Figure of(String code, long count) {
    return new Figure(code, count, null);
  }
}
