package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.services.areas.Members;
import fi.perhepuu.platform.data.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;

/** Phones in one {@code jsonb} column: {@code [{"number": …, "label": {…}}]}. */
@Converter
public class PhonesColumn implements AttributeConverter<List<Phone>, Object> {

  @Override
  public Object convertToDatabaseColumn(List<Phone> phones) {
    return Json.write(phones.stream().map(PhonesColumn::json).toList());
  }

  private static Map<String, Object> json(Phone phone) {
    return Map.of("number", phone.number(), "label", phone.label().byLanguage());
  }

  @Override
  public List<Phone> convertToEntityAttribute(Object column) {
    return Members.all(Json.readList(column.toString())).stream()
        .map(it -> new Phone(it.text("number").orElse(""), it.localized("label")))
        .toList();
  }
}
