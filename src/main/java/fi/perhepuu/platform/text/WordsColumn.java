package fi.perhepuu.platform.text;

import fi.perhepuu.platform.data.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A short list of codes in one {@code jsonb} column: {@code ["phone", "chat"]}. */
@Converter
public class WordsColumn implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> words) {
    return Json.write(words == null ? List.of() : words);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return column == null
        ? List.of()
        : Json.readList(column).stream().map(String::valueOf).toList();
  }
}
