package fi.perhepuu.catalog.services.neighbors;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.http.OwnAddress;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.PathWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leads to the municipalities nearby that have a type of service. */
@ApplicationScoped
@Transactional
public class NeighborDesk {

  private static final int MOST = 8;

  @Inject Offers offers;
  @Inject OwnAddress addresses;
  @Inject PathWords words;

  /**
   * One query.
   *
   * @param address the segments of the type's page in each language
   * @param language the reader's; a site that does not speak it is shown in its own first
   */
  public List<Neighbor> having(String type, Map<String, List<String>> address, String language) {
    return offers.having(type, MOST).stream()
        .map(row -> neighbor((Object[]) row, address, language))
        .toList();
  }

  private Neighbor neighbor(Object[] row, Map<String, List<String>> address, String language) {
    var spoken = Json.readList((String) row[1]).stream().map(String::valueOf).toList();
    var read = spoken.contains(language) ? language : spoken.get(0);
    var segments = address.get(read).toArray(String[]::new);
    var host = (String) row[2];
    return new Neighbor(
        name((String) row[0]), addresses.of(host, words.path(read, segments)), host, read);
  }

  private static LocalizedText name(String json) {
    Map<String, String> names = new LinkedHashMap<>();
    Json.readMap(json).forEach((language, name) -> names.put(language, String.valueOf(name)));
    return new LocalizedText(names);
  }
}
