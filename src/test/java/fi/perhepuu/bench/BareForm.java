package fi.perhepuu.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The least a servlet can do with a request for help: it reads the form, writes the rows of {@link
 * BareInserts} in one transaction of the product's own data source and leads on. What this costs,
 * the server and its driver cost; what the product costs beyond it is the product's own.
 */
@WebServlet(BareForm.PATH)
public class BareForm extends HttpServlet {

  static final String PATH = "/form";

  private static final long serialVersionUID = 1L;

  private transient DataSource rows;

  @Override
  public void init() {
    try {
      rows = InitialContext.doLookup("jdbc/app");
    } catch (NamingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    try (var connection = rows.getConnection()) {
      connection.setAutoCommit(false);
      write(connection, request.getParameter("role"), request.getParameter("situation"));
      connection.commit();
      response.setHeader("Location", "/");
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void write(Connection connection, String role, String text) throws SQLException {
    try (var switching = connection.prepareStatement(BareInserts.SWITCH);
        var request = connection.prepareStatement(BareInserts.REQUEST);
        var job = connection.prepareStatement(BareInserts.JOB)) {
      switching.setString(1, role);
      switching.execute();
      request.setString(1, text);
      request.execute();
      job.execute();
    }
  }
}
