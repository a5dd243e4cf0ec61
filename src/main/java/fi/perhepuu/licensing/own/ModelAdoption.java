package fi.perhepuu.licensing.own;

import fi.perhepuu.platform.data.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That the tenant took a release in place of another, and its own words as they were before. */
@Entity
@Table(name = "model_adoption")
class ModelAdoption {

  @Id UUID id;

  int number;
  String release;
  String former;
  boolean undone;

  @Convert(converter = JsonColumn.class)
  String words;

  @Column(name = "adopted_at")
  Instant adoptedAt;

  @Column(name = "adopted_by")
  String adoptedBy;

  protected ModelAdoption() {}

  ModelAdoption(int number, String release, String former, String words) {
    this.id = UUID.randomUUID();
    this.number = number;
    this.release = release;
    this.former = former;
    this.words = words;
  }

  /** When and by whom, and whether it was the way back. */
  void happened(boolean back, String by, Instant now) {
    undone = back;
    adoptedBy = by;
    adoptedAt = now;
  }

  Adoption view() {
    return new Adoption(release, former, undone, KeptWords.read(words), adoptedAt, adoptedBy);
  }
}
