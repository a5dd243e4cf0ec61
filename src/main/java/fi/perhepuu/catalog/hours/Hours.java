package fi.perhepuu.catalog.hours;

/**
 * In which way something can be reached, and when.
 *
 * @param kind {@code phone}, {@code visit}, {@code drop-in} or {@code chat}
 */
public record Hours(String kind, Opening opening) {

  public boolean is(String kind) {
    return this.kind.equals(kind);
  }
}
