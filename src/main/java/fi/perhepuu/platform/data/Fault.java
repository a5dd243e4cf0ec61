package fi.perhepuu.platform.data;

/** One thing wrong in a data file, where an editor finds it: file, line (from 1) and reason. */
public record Fault(String file, int line, String reason) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + reason;
  }
}
