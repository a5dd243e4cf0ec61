package fi.perhepuu.platform.table;

import fi.perhepuu.platform.problem.Problem;

/** A file that is no table we can read, or more than we read. The code says why. */
public final class UnreadableTable extends Problem {

  private static final long serialVersionUID = 1L;

  public UnreadableTable(String code) {
    super(422, code, "The file cannot be read as a table: " + code + ".");
  }
}
