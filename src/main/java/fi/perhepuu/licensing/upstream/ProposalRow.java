package fi.perhepuu.licensing.upstream;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.text.LocalizedText;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A row of proposals, its columns in the order both sides of the table ask for them. */
final class ProposalRow {

  private ProposalRow() {}

  static Proposal of(Object... row) {
    return new Proposal(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        text(row[4]),
        Json.readMap(String.valueOf(row[5])),
        text(row[6]),
        (String) row[7],
        ((Timestamp) row[8]).toInstant(),
        (String) row[9],
        (String) row[10],
        (String) row[11],
        (String) row[12]);
  }

  private static LocalizedText text(Object column) {
    Map<String, String> texts = new LinkedHashMap<>();
    Json.readMap(String.valueOf(column))
        .forEach((language, text) -> texts.put(language, String.valueOf(text)));
    return new LocalizedText(texts);
  }
}
