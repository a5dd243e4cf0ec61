package fi.perhepuu.identity.tokens;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The public keys tokens are verified with, on any host: they are the deployment's and tell of no
 * tenant. The server itself reads them here.
 */
public class KeysServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SigningKeys keys;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var body = keys.published().toString(true).getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "public, max-age=60");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
