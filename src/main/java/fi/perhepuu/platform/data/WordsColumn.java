package fi.perhepuu.platform.data;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A short list of codes in one {@code jsonb} column: {@code ["phone", "chat"]}. */
@Converter
public class WordsColumn implements AttributeConverter<List<String>, Object> {

  @Override
  public Object convertToDatabaseColumn(List<String> words) {
    return Json.write(words == null ? List.of() : words);
  }

  @Override
  public List<String> convertToEntityAttribute(Object column) {
    return column == null
        ? List.of()
        : Json.readList(column.toString()).stream().map(String::valueOf).toList();
  }
}
