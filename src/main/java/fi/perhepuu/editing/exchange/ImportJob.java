package fi.perhepuu.editing.exchange;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A table somebody is bringing in: received, checked row by row, then taken in or thrown away. */
@Entity
@Table(name = "import_job")
class ImportJob {

  static final String RECEIVING = "receiving";
  static final String CHECKING = "checking";
  static final String CHECKED = "checked";
  static final String IMPORTING = "importing";
  static final String DONE = "done";
  static final String STOPPED = "stopped";

  @Id UUID id;
  String list;

  @Column(name = "file_name")
  String fileName;

  String encoding;

  @Convert(converter = JsonColumn.class)
  String columns;

  String state;

  @Column(name = "account_id")
  UUID account;

  String author;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "ended_at")
  Instant endedAt;

  protected ImportJob() {}

  ImportJob(String list, String fileName, String encoding, List<String> columns) {
    this.id = UUID.randomUUID();
    this.list = list;
    this.fileName = fileName;
    this.encoding = encoding;
    this.columns = Json.write(columns);
    this.state = RECEIVING;
  }

  void broughtBy(UUID person, String name, Instant now) {
    account = person;
    author = name;
    madeAt = now;
  }

  List<String> columnNames() {
    return Json.readList(columns).stream().map(String::valueOf).toList();
  }

  void end(String how, Instant now) {
    state = how;
    endedAt = now;
  }
}
