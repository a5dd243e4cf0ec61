package fi.perhepuu.editing.exchange;

import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One row of a table that is being brought in, and what has been found out about it. */
@Entity
@Table(name = "import_row")
class ImportRow {

  static final String WAITING = "waiting";
  static final String NEW = "new";
  static final String CHANGED = "changed";
  static final String UNCHANGED = "unchanged";
  static final String FAULTY = "faulty";
  static final String DONE = "done";

  private static final int MOST_FAULTS = 20;

  @Id UUID id;

  @Column(name = "job_id")
  UUID job;

  int number;

  @Convert(converter = JsonColumn.class)
  String cells;

  String state;

  @Column(name = "item_id")
  UUID item;

  @Column(name = "based_on")
  int basedOn;

  @Convert(converter = JsonColumn.class)
  String faults;

  protected ImportRow() {}

  ImportRow(UUID job, int number, List<String> cells, List<Fault> known) {
    this.id = UUID.randomUUID();
    this.job = job;
    this.number = number;
    this.cells = Json.write(cells);
    this.state = WAITING;
    this.item = id;
    this.faults = written(known);
  }

  List<String> texts() {
    return Json.readList(cells).stream().map(String::valueOf).toList();
  }

  boolean isFaulty() {
    return !Json.readList(faults).isEmpty();
  }

  /** What it would change: the thing and the version it was compared with; 0 for a new one. */
  void meets(UUID thing, int revision) {
    item = thing;
    basedOn = revision;
  }

  void found(List<Fault> all, String otherwise) {
    faults = written(all);
    state = all.isEmpty() ? otherwise : FAULTY;
  }

  private static String written(List<Fault> faults) {
    return Json.write(faults.stream().limit(MOST_FAULTS).map(ImportRow::written).toList());
  }

  private static Map<String, String> written(Fault fault) {
    return Map.of("path", fault.path(), "code", fault.code());
  }

  @SuppressWarnings("unchecked")
  List<Map<String, String>> known() {
    return Json.readList(faults).stream().map(it -> (Map<String, String>) it).toList();
  }
}
