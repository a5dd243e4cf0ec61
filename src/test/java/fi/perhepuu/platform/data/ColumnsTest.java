package fi.perhepuu.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void aTextByLanguageSurvivesItsColumn() {
    var text = new LocalizedText(Map.of("fi", "Äiti \"ja\" isä", "sv", "Mor & far"));
    var column = new LocalizedTextColumn();
    assertEquals(text, column.convertToEntityAttribute(column.convertToDatabaseColumn(text)));
  }

  @Test
  void aListOfWordsSurvivesItsColumn() {
    var words = List.of("phone", "chat");
    var column = new WordsColumn();
    assertEquals(words, column.convertToEntityAttribute(column.convertToDatabaseColumn(words)));
  }
}
