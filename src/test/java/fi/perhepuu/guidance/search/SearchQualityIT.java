package fi.perhepuu.guidance.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.releases.ShippedModel;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How well search answers over HTTP on a site that has the model and nothing of its own, beside
 * plain full-text search of the database. The table is printed and written to {@code
 * target/search-quality.txt}.
 */
class SearchQualityIT {

  private static final RunningApplication APP = RunningApplication.get();

  private static final List<String> OWN =
      List.of("services.yaml", "buttons.yaml", "timetables.yaml");

  private final List<String> report = new ArrayList<>();

  @Test
  void theTargetsAreReached() throws IOException, SQLException {
    var tenant = APP.plannedTenant("helsinki");
    OWN.forEach(file -> tenant.edit(file, text -> "[]\n"));
    var family = tenant.arrive().visitor();
    var open = score("open cases", SearchCase.open(), family);
    score("our own cases", SearchCase.own(), family);
    Files.write(Path.of("target/search-quality.txt"), report);
    report.forEach(System.out::println);

    for (var score : open.values()) {
      assertTrue(score.success() >= 90, score::toString);
      assertTrue(score.crisisRecall() == 100 && score.falsePanels() <= 2, score::toString);
    }
  }

  private Map<String, Score> score(String name, List<SearchCase> cases, Visitor family)
      throws SQLException {
    Map<String, Score> ours = new TreeMap<>();
    Map<String, Score> plain = new TreeMap<>();
    var release = new ShippedModel().load();
    try (var database = new FullText(APP.database().asAdministrator(), release)) {
      for (var one : cases) {
        var json = Json.readMap(ask(one, family));
        var top = "top".equals(json.get("crisis"));
        of(ours, one).add(one, codes(json), top);
        of(plain, one).add(one, database.ask(one), false);
      }
    }
    for (var language : ours.keySet()) {
      report.add(name + " " + language + ", search:            " + ours.get(language));
      report.add(name + " " + language + ", plain full text:   " + plain.get(language));
      ours.get(language).failures().forEach(it -> report.add("  missed: " + it));
    }
    return ours;
  }

  private static Score of(Map<String, Score> scores, SearchCase one) {
    return scores.computeIfAbsent(one.language(), any -> new Score());
  }

  private static String ask(SearchCase one, Visitor family) {
    var words = URLEncoder.encode(one.question(), StandardCharsets.UTF_8);
    var address = "/api/v1/search?lang=" + one.language() + "&q=" + words;
    var from = "198.51.100." + Math.floorMod(one.id().hashCode(), 250);
    return family.opens(address, "X-Forwarded-For", from).is(200).body();
  }

  private static List<String> codes(Map<String, Object> json) {
    return ((List<?>) json.get("results"))
        .stream().map(it -> String.valueOf(((Map<?, ?>) it).get("code"))).toList();
  }
}
