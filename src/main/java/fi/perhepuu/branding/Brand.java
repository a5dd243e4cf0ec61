package fi.perhepuu.branding;

import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * The seven things a municipality gives: three colors, a radius, a font pair, a landscape with its
 * tree, a mark and a name. Everything else of its look is derived from them.
 */
@Entity
class Brand {

  @Id UUID id;

  @Column(name = "primary_color")
  String primary;

  String accent;
  String tint;
  int radius;
  String fonts;
  String scene;
  String tree;
  String logo;

  @Column(name = "short_name")
  LocalizedText shortName;

  @Column(name = "sub_name")
  LocalizedText subName;

  protected Brand() {}
}
