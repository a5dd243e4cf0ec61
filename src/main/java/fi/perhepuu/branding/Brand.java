package fi.perhepuu.branding;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.JsonColumn;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The seven things a municipality gives: three colors, a radius, a font pair, a landscape with its
 * tree, a mark and a name; and the way to its other sites. Everything else of its look is derived
 * from them.
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

  /** The name of the mark among the brand's files, or null. */
  @Column(name = "logo_file")
  String logo;

  /** The mark for the browser's tab; null when the logo is small enough for that. */
  @Column(name = "icon_file")
  String icon;

  /** {@code headerLinks} and {@code footerLinks}, as they are written. */
  @Convert(converter = JsonColumn.class)
  String links = "{}";

  @Column(name = "short_name")
  LocalizedText shortName;

  @Column(name = "sub_name")
  LocalizedText subName;

  protected Brand() {}

  static Brand of(UUID id) {
    var brand = new Brand();
    brand.id = id;
    return brand;
  }

  void link(String place, List<OwnLink> to) {
    var all = Json.readMap(links);
    all.put(place, to.stream().map(OwnLink::document).toList());
    links = Json.write(all);
  }

  Map<String, Object> allLinks() {
    return Json.readMap(links);
  }
}
