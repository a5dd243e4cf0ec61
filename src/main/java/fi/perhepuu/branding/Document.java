package fi.perhepuu.branding;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;

/** Facts of the tenant that are read whole: its profile, its network. */
@Entity
class Document {

  /** The document every page needs: names, languages, statement. */
  static final String PROFILE = "profile";

  @Id String name;

  @Convert(converter = JsonColumn.class)
  String content;

  protected Document() {}

  Document(String name, Map<String, Object> content) {
    this.name = name;
    this.content = Json.write(content);
  }

  Map<String, Object> content() {
    return Json.readMap(content);
  }
}
