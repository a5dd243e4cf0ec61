package fi.perhepuu.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs {@code cluster.sql} as psql would, as far as that file needs it: variables, {@code \gexec}
 * and {@code \connect}. One file thus serves the local PostgreSQL and the administrator of another.
 */
final class ClusterScript {
  private static final String EXECUTE_RESULT = "\\gexec";
  private static final String CONNECT = "\\connect ";

  private final Map<String, String> variables;

  ClusterScript(Passwords passwords) {
    this.variables =
        Map.of(
            "admin_password", passwords.of(DatabaseRole.ADMIN),
            "app_password", passwords.of(DatabaseRole.LOGIN));
  }

  /** Opens a superuser's connection to a database. */
  @FunctionalInterface
  interface Opener {
    Connection open(String database) throws SQLException;
  }

  void run(Opener opener) throws SQLException, IOException {
    Connection connection = opener.open("postgres");
    try {
      for (String command : commands()) {
        if (command.startsWith(CONNECT)) {
          connection.close();
          connection = opener.open(command.substring(CONNECT.length()).strip());
        } else {
          execute(connection, command);
        }
      }
    } finally {
      connection.close();
    }
  }

  private List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : script().split("\n")) {
      if (line.isBlank() || line.startsWith("--") || line.startsWith("\\set ")) {
        continue;
      }
      statement.append(line).append('\n');
      if (line.startsWith(CONNECT) || line.endsWith(";") || line.endsWith(EXECUTE_RESULT)) {
        commands.add(statement.toString().strip());
        statement.setLength(0);
      }
    }
    return commands;
  }

  private void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!command.endsWith(EXECUTE_RESULT)) {
        statement.execute(withVariables(command));
        return;
      }
      List<String> made = new ArrayList<>();
      String query = command.substring(0, command.length() - EXECUTE_RESULT.length());
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          made.add(rows.getString(1));
        }
      }
      for (String each : made) {
        statement.execute(each);
      }
    }
  }

  private String withVariables(String command) {
    String result = command;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      String literal = "'" + variable.getValue().replace("'", "''") + "'";
      result = result.replace(":'" + variable.getKey() + "'", literal);
    }
    return result;
  }

  private static String script() throws IOException {
    try (InputStream in = ClusterScript.class.getResourceAsStream("cluster.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
