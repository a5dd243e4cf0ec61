package fi.perhepuu.platform.data;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** JSON text in a {@code jsonb} column, which the driver answers as an object of its own. */
@Converter
public class JsonColumn implements AttributeConverter<String, Object> {

  @Override
  public Object convertToDatabaseColumn(String json) {
    return json;
  }

  @Override
  public String convertToEntityAttribute(Object column) {
    return column == null ? null : column.toString();
  }
}
