package fi.perhepuu.platform.data;

/**
 * One thing wrong in data, where an editor finds it.
 *
 * @param file the file, or the list a document belongs to
 * @param line from 1; documents that come from a form have one line
 * @param path the keys that lead to it within its entry, {@code hours.0.from}; empty when unknown
 * @param code what kind of fault it is, for words in an editor's language
 * @param reason the same for whoever reads the server's log
 */
public record Fault(String file, int line, String path, String code, String reason) {

  /** A fault nobody has a better word for. */
  public static final String INVALID = "invalid";

  @Override
  public String toString() {
    return file + ":" + line + ": " + reason;
  }
}
