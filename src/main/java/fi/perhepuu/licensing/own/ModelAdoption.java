package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.platform.data.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That the tenant took a release in place of another, and its own words before and after. */
@Entity
@Table(name = "model_adoption")
class ModelAdoption {

  @Id UUID id;

  int number;
  String release;
  String former;
  boolean undone;

  @Column(name = "words_before")
  @Convert(converter = JsonColumn.class)
  String wordsBefore;

  @Column(name = "words_after")
  @Convert(converter = JsonColumn.class)
  String wordsAfter;

  @Column(name = "adopted_at")
  Instant adoptedAt;

  @Column(name = "adopted_by")
  String adoptedBy;

  protected ModelAdoption() {}

  ModelAdoption(int number, String release, String former) {
    this.id = UUID.randomUUID();
    this.number = number;
    this.release = release;
    this.former = former;
  }

  void changed(List<OwnWord> before, List<OwnWord> after) {
    wordsBefore = KeptWords.write(before);
    wordsAfter = KeptWords.write(after);
  }

  /** When and by whom, and whether it was the way back. */
  void happened(boolean back, String by, Instant now) {
    undone = back;
    adoptedBy = by;
    adoptedAt = now;
  }

  Adoption view() {
    var before = KeptWords.read(wordsBefore);
    var after = KeptWords.read(wordsAfter);
    return new Adoption(release, former, undone, before, after, adoptedAt, adoptedBy);
  }
}
