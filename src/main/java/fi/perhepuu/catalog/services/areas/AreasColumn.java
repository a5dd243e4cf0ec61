package fi.perhepuu.catalog.services.areas;

import fi.perhepuu.platform.data.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;

/** Areas in one {@code jsonb} column: {@code [{"code": …, "name": {…}}]}. */
@Converter
public class AreasColumn implements AttributeConverter<List<ServiceArea>, Object> {

  @Override
  public Object convertToDatabaseColumn(List<ServiceArea> areas) {
    return Json.write(areas.stream().map(AreasColumn::json).toList());
  }

  private static Map<String, Object> json(ServiceArea area) {
    return Map.of("code", area.code(), "name", area.name().byLanguage());
  }

  @Override
  public List<ServiceArea> convertToEntityAttribute(Object column) {
    return Members.all(Json.readList(column.toString())).stream()
        .map(it -> new ServiceArea(it.text("code").orElse(""), it.localized("name")))
        .toList();
  }
}
