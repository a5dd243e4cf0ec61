package fi.perhepuu.editing.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far a table has come.
 *
 * @param counts rows by what has been found out about them
 * @param faulty the first faulty rows
 */
public record ImportView(
    UUID id,
    String list,
    String fileName,
    boolean guessedLetters,
    String state,
    Map<String, Long> counts,
    List<FaultyRow> faulty) {

  /** A row with faults, each with the column it is in. */
  public record FaultyRow(int number, List<Map<String, String>> faults) {}

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  public long count(String of) {
    return counts.getOrDefault(of, 0L);
  }

  /** Rows that have been dealt with in the step that is under way. */
  public long done() {
    return state.equals(ImportJob.CHECKING)
        ? total() - count(ImportRow.WAITING)
        : count(ImportRow.DONE) + count(ImportRow.UNCHANGED);
  }

  public boolean isWorking() {
    return List.of(ImportJob.RECEIVING, ImportJob.CHECKING, ImportJob.IMPORTING).contains(state);
  }

  public boolean mayBeTakenIn() {
    return state.equals(ImportJob.CHECKED)
        && count(ImportRow.FAULTY) == 0
        && count(ImportRow.NEW) + count(ImportRow.CHANGED) > 0;
  }
}
