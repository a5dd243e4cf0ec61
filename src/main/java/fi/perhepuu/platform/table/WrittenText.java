package fi.perhepuu.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of a text file as letters. What is not UTF-8 is taken for what older spreadsheets on
 * Windows write; what is UTF-8 in one place and broken in another is neither, and is refused rather
 * than stored wrong.
 */
record WrittenText(String text, String encoding) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BROKEN = '\uFFFD';

  static WrittenText of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, StandardCharsets.UTF_16).orElseThrow(WrittenText::broken);
    }
    return decoded(bytes, StandardCharsets.UTF_8).orElseGet(() -> ofWindows(bytes));
  }

  private static WrittenText ofWindows(byte[] bytes) {
    var lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.chars().anyMatch(letter -> letter > 0x7F && letter != BROKEN)) {
      throw broken();
    }
    return decoded(bytes, WINDOWS).orElseThrow(WrittenText::broken);
  }

  private static Optional<WrittenText> decoded(byte[] bytes, Charset charset) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new WrittenText(checked(withoutMark(text)), charset.name()));
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith(CsvText.BEGIN) ? text.substring(1) : text;
  }

  // A picture or a program is no text, even if its bytes happen to be letters.
  private static String checked(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableTable("no-table");
    }
    return text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static UnreadableTable broken() {
    return new UnreadableTable("broken-letters");
  }
}
