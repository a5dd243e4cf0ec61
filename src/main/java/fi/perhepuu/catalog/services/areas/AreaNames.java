package fi.perhepuu.catalog.services.areas;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of areas and municipalities, which {@code tenant.yaml} lists. */
public record AreaNames(Surroundings around) {

  /**
   * The areas an entry names, one or many; a fault for each that does not exist.
   *
   * @param list {@code areas} or {@code municipalities}
   */
  public List<ServiceArea> of(Entry entry, String key, String list) {
    List<ServiceArea> areas = new ArrayList<>();
    for (var code : key.equals(list) ? entry.words(key) : List.of(entry.text(key))) {
      var named = around.all(list).stream().filter(it -> it.text("code").equals(code)).findFirst();
      named.ifPresentOrElse(
          it -> areas.add(new ServiceArea(code, around.localized(it, "name"))),
          () ->
              entry.fault(key, "unknown", "'" + code + "' is not in " + list + " of tenant.yaml"));
    }
    return areas;
  }
}
