package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was chosen about one text on the way to a release. */
@Entity
@Table(name = "upgrade_choice")
class UpgradeChoice {

  @Id UUID id;

  String release;

  @Column(name = "node_type")
  String type;

  String code;
  String field;
  String language;
  String pick;
  String words;

  @Column(name = "own_hash")
  String ownHash;

  UUID mark;

  @Column(name = "chosen_at")
  Instant chosenAt;

  @Column(name = "chosen_by")
  String chosenBy;

  protected UpgradeChoice() {}

  UpgradeChoice(String release, Place place) {
    id = UUID.randomUUID();
    this.release = release;
    type = place.type();
    code = place.code();
    field = place.field();
    language = place.language();
  }

  void choose(Decision decision, OwnWord own, String by, Instant now) {
    pick = decision.pick().code();
    words = decision.words();
    ownHash = OwnWord.hash(own.value());
    mark = UUID.randomUUID();
    chosenBy = by;
    chosenAt = now;
  }

  Place place() {
    return new Place(type, code, field, language);
  }

  /** It was made about the text the tenant says now. */
  boolean isAbout(OwnWord own) {
    return ownHash.equals(OwnWord.hash(own.value()));
  }

  Decision decision() {
    return new Decision(Pick.of(pick), words);
  }
}
