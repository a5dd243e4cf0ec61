package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One text of the model in the tenant's own words, or a node of it that the tenant hides. */
@Entity
@Table(name = "model_override")
class ModelOverride {

  @Id UUID id;

  @Column(name = "node_type")
  String type;

  String code;
  String field;
  String language;
  String value;

  @Column(name = "base_hash")
  String baseHash;

  @Column(name = "base_text")
  String baseText;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  String changedBy;

  protected ModelOverride() {}

  ModelOverride(Place place) {
    id = UUID.randomUUID();
    type = place.type();
    code = place.code();
    field = place.field();
    language = place.language();
  }

  static ModelOverride of(OwnWord word) {
    var override = new ModelOverride(word.place());
    override.become(word);
    return override;
  }

  /** As it is told here, whoever said it and when. */
  void become(OwnWord word) {
    value = word.value();
    baseText = word.baseText();
    baseHash = word.baseHash();
    changedAt = word.changedAt();
    changedBy = word.changedBy();
  }

  /** Says it in these words, on top of what the model says now. */
  void say(String words, String modelText, String by, Instant now) {
    value = words;
    baseText = modelText;
    baseHash = OwnWord.hash(modelText);
    changedBy = by;
    changedAt = now;
  }

  OwnWord view() {
    var place = new Place(type, code, field, language);
    return new OwnWord(id, place, value, baseHash, baseText, changedAt, changedBy);
  }
}
