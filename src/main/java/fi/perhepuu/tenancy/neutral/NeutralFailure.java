package fi.perhepuu.tenancy.neutral;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the server itself refuses, before any page of ours is asked, is refused in our words: the
 * server's own would tell a stranger how it is built.
 */
public class NeutralFailure extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient NeutralPages neutral;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
    neutral.refused(response, status);
  }
}
