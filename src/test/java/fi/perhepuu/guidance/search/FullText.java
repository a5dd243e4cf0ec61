package fi.perhepuu.guidance.search;

import fi.perhepuu.guidance.search.index.Entry;
import fi.perhepuu.guidance.search.index.Field;
import fi.perhepuu.guidance.search.index.ModelEntries;
import fi.perhepuu.licensing.ModelRelease;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plain full-text search of the database over the same texts, to compare with. */
final class FullText implements AutoCloseable {

  private static final Map<String, String> CONFIGURATIONS =
      Map.of("fi", "finnish", "sv", "swedish", "en", "english");

  private static final String ASK =
      """
      select code from found_text, lateral (select cast(replace(cast(
        plainto_tsquery(cast(? as regconfig), ?) as text), '&', '|') as tsquery) as asked) q
       where language = ? and told @@ asked order by ts_rank(told, asked) desc limit 10
      """;

  private final Connection database;

  FullText(Connection database, ModelRelease release) throws SQLException {
    this.database = database;
    try (var create = database.createStatement()) {
      create.execute("create temp table found_text (code text, language text, told tsvector)");
    }
    for (var language : CONFIGURATIONS.keySet()) {
      for (var entry : new ModelEntries(release, language).all()) {
        put(entry, language);
      }
    }
  }

  private void put(Entry entry, String language) throws SQLException {
    var sql =
        """
        insert into found_text select ?, ?,
          setweight(to_tsvector(cast(? as regconfig), ?), 'A') ||
          setweight(to_tsvector(cast(? as regconfig), ?), 'B') ||
          setweight(to_tsvector(cast(? as regconfig), ?), 'D')
        """;
    try (var insert = database.prepareStatement(sql)) {
      insert.setString(1, entry.code());
      insert.setString(2, language);
      var names = text(entry, Field.NAME) + ". " + text(entry, Field.WORDS);
      var told = List.of(names, text(entry, Field.LEAD), text(entry, Field.BODY));
      for (int i = 0; i < told.size(); i++) {
        insert.setString(3 + 2 * i, CONFIGURATIONS.get(language));
        insert.setString(4 + 2 * i, told.get(i));
      }
      insert.executeUpdate();
    }
  }

  private static String text(Entry entry, Field field) {
    return entry.texts().getOrDefault(field, "");
  }

  List<String> ask(SearchCase one) throws SQLException {
    List<String> codes = new ArrayList<>();
    try (var query = database.prepareStatement(ASK)) {
      query.setString(1, CONFIGURATIONS.get(one.language()));
      query.setString(2, one.question());
      query.setString(3, one.language());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          codes.add(rows.getString(1));
        }
      }
    }
    return codes;
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
