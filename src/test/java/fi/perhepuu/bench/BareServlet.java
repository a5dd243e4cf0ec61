package fi.perhepuu.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The least a servlet can do: it asks the product once for the page at the same path and then
 * writes those bytes under those headers. What the product costs beyond it is the product's own.
 */
@WebServlet("/*")
public class BareServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, RawAnswer> answers = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var answer = answers.get(request.getPathInfo());
    if (answer == null) {
      answer = ask(request);
      answers.put(request.getPathInfo(), answer);
    }
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  private static RawAnswer ask(HttpServletRequest request) {
    try {
      var host = request.getHeader("Host");
      var answer = RawAnswer.get(request.getLocalPort(), host, request.getPathInfo());
      return new RawAnswer(answer.status(), answer.pageHeaders(), answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
