package fi.perhepuu.catalog.services.areas;

import fi.perhepuu.catalog.hours.Weeks;
import fi.perhepuu.platform.data.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Visits in one {@code jsonb} column: {@code {"here": {…}, "online": {…}, "elsewhere": […]}}. */
@Converter
public class VisitsColumn implements AttributeConverter<Visits, Object> {

  @Override
  public Object convertToDatabaseColumn(Visits visits) {
    var elsewhere = visits.elsewhere().stream().map(VisitsColumn::json).toList();
    return Json.write(
        Map.of(
            "here", visits.here().byLanguage(),
            "online", visits.online().byLanguage(),
            "elsewhere", elsewhere));
  }

  private static Map<String, Object> json(Visits.Round round) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("area", round.area().byLanguage());
    json.put("place", round.place());
    json.put("day", round.times().day());
    json.put("weeks", round.times().weeks().code());
    json.put("nth", round.times().nth());
    json.put("from", round.times().from());
    json.put("to", round.times().to());
    return json;
  }

  @Override
  public Visits convertToEntityAttribute(Object column) {
    var json = Members.of(Json.readMap(column.toString()));
    var elsewhere = json.list("elsewhere").stream().map(VisitsColumn::round).toList();
    return new Visits(json.localized("here"), json.localized("online"), elsewhere);
  }

  private static Visits.Round round(Members json) {
    var place = json.text("place").map(UUID::fromString).orElse(null);
    return new Visits.Round(json.localized("area"), place, times(json));
  }

  private static RoundTimes times(Members json) {
    return new RoundTimes(
        DayOfWeek.valueOf(json.text("day").orElseThrow()),
        Weeks.of(json.text("weeks").orElseThrow()),
        json.number("nth").orElse(null),
        LocalTime.parse(json.text("from").orElseThrow()),
        LocalTime.parse(json.text("to").orElseThrow()));
  }
}
