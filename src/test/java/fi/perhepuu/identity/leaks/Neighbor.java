package fi.perhepuu.identity.leaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tenant of whom nothing may be seen. Everything it calls its own bears a word that stands
 * nowhere else.
 */
final class Neighbor {

  private static final String WORD = "Salahylje";
  private static final int OF_EACH_TABLE = 3;

  private static final String COLUMNS =
      """
      select table_name, column_name from information_schema.columns
       where table_schema = ? and column_name in ('id', 'slug', 'code') order by 1, 2
      """;

  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = ? order by 1";

  private final RunningApplication app = RunningApplication.get();
  private final TestTenant tenant;
  private final String schema;

  Neighbor(String like) {
    tenant =
        app.plannedTenant(like)
            .edit("places.yaml", Neighbor::marked)
            .edit("services.yaml", Neighbor::marked)
            .edit("brand.yaml", Neighbor::marked)
            .edit("buttons.yaml", Neighbor::marked)
            .edit(
                "people.yaml", text -> text.replaceAll("@\\S+\\.example", "@" + WORD + ".example"))
            .arrive();
    schema = schema();
  }

  private static String marked(String text) {
    return text.replaceAll("((?:fi|sv|en): \")", "$1" + WORD + " ");
  }

  TestTenant tenant() {
    return tenant;
  }

  String realm() {
    return schema;
  }

  boolean isIn(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.contains(WORD.toLowerCase(Locale.ROOT)) || lower.contains(tenant.slug());
  }

  private String schema() {
    try (var connection = app.database().asApplication();
        var select =
            connection.prepareStatement(
                "select 't_' || lpad(id::text, 5, '0') from control.tenant where slug = ?")) {
      select.setString(1, tenant.slug());
      var row = select.executeQuery();
      row.next();
      return row.getString(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Ids, slugs and codes of its things, a few of each kind. */
  Set<String> things() {
    Set<String> things = new LinkedHashSet<>();
    inside(
        connection -> {
          try (var columns = connection.prepareStatement(COLUMNS)) {
            columns.setString(1, schema);
            var row = columns.executeQuery();
            while (row.next()) {
              things.addAll(some(connection, row.getString(1), row.getString(2)));
            }
          }
        });
    return things;
  }

  private Set<String> some(Connection connection, String table, String column) throws SQLException {
    Set<String> some = new LinkedHashSet<>();
    var query = "select %s::text from %s.%s order by 1 limit %d";
    try (var select =
            connection.prepareStatement(query.formatted(column, schema, table, OF_EACH_TABLE));
        var row = select.executeQuery()) {
      while (row.next()) {
        some.add(row.getString(1));
      }
    }
    return some;
  }

  /** A digest of every table, by which a change would show. */
  Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    inside(
        connection -> {
          try (var tables = connection.prepareStatement(TABLES)) {
            tables.setString(1, schema);
            var row = tables.executeQuery();
            while (row.next()) {
              state.put(row.getString(1), digest(connection, row.getString(1)));
            }
          }
        });
    return state;
  }

  private String digest(Connection connection, String table) throws SQLException {
    var query = "select md5(string_agg(r::text, '' order by r::text)) from %s.%s r";
    try (var select = connection.prepareStatement(query.formatted(schema, table));
        var row = select.executeQuery()) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }

  private interface Work {
    void with(Connection connection) throws SQLException;
  }

  private void inside(Work work) {
    try (var connection = app.database().asAdministrator();
        var role = connection.prepareStatement("select set_config('role', ?, false)")) {
      role.setString(1, schema);
      role.execute();
      work.with(connection);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  void assertStateIs(Map<String, String> before) {
    assertEquals(before, state());
  }
}
