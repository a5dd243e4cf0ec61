package fi.perhepuu.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the assets on any host: they are the product's and tell of no tenant. */
public class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo();
    var asset = path == null ? null : assets.find(path.substring(1)).orElse(null);
    if (asset == null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    AssetSender.send(asset, request, response);
  }
}
