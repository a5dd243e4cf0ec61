package fi.perhepuu.embedded;

import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The driver settings the application counts on, the same for its own PostgreSQL and for any other.
 * An address that names a setting wins over the default.
 */
final class DriverDefaults {
  private DriverDefaults() {}

  static PGSimpleDataSource address(String url) throws SQLException {
    Properties named = Driver.parseURL(url, null);
    if (named == null) {
      throw new DatabaseUnavailable(
          "The database address \""
              + withoutQuery(url)
              + "\" is not understood. It looks like jdbc:postgresql://host:5432/perhepuu.");
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    apply(source, named);
    return source;
  }

  static PGSimpleDataSource local(int port, String database) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    // A server that hangs accepts the connection and then says nothing.
    source.setLoginTimeout(10);
    apply(source, new Properties());
    return source;
  }

  private static void apply(PGSimpleDataSource source, Properties named) throws SQLException {
    // Text parameters fit uuid, jsonb and enum columns without a cast.
    offer(source, named, PGProperty.STRING_TYPE, "unspecified");
    offer(source, named, PGProperty.REWRITE_BATCHED_INSERTS, "true");
    offer(source, named, PGProperty.PREPARE_THRESHOLD, "5");
    offer(source, named, PGProperty.TCP_KEEP_ALIVE, "true");
    offer(source, named, PGProperty.APPLICATION_NAME, "perhepuu");
  }

  private static void offer(
      PGSimpleDataSource source, Properties named, PGProperty property, String value)
      throws SQLException {
    if (!named.containsKey(property.getName())) {
      source.setProperty(property, value);
    }
  }

  /** A password may stand in the query part: it must not end up in a log. */
  private static String withoutQuery(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
