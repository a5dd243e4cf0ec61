package fi.perhepuu.platform.data;

import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A localized text in one {@code jsonb} column: {@code {"fi": "…", "sv": "…"}}. */
@Converter(autoApply = true)
public class LocalizedTextColumn implements AttributeConverter<LocalizedText, Object> {

  @Override
  public Object convertToDatabaseColumn(LocalizedText text) {
    return text == null ? null : Json.write(text.byLanguage());
  }

  @Override
  public LocalizedText convertToEntityAttribute(Object column) {
    if (column == null) {
      return LocalizedText.EMPTY;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    Json.readMap(column.toString())
        .forEach((language, text) -> texts.put(language, String.valueOf(text)));
    return new LocalizedText(texts);
  }
}
