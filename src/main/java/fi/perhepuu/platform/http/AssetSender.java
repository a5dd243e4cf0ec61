package fi.perhepuu.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends an asset; for ever when its digest is in the address, else to be asked again. */
public final class AssetSender {

  private AssetSender() {}

  public static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var etag = "\"" + asset.digest() + "\"";
    var versioned = ("v=" + asset.digest()).equals(request.getQueryString());
    response.setHeader("ETag", etag);
    response.setHeader(
        "Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    if (etag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(asset.type());
    var accepted = request.getHeader("Accept-Encoding");
    var body = asset.body();
    if (asset.gzip() != null && accepted != null && accepted.contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      body = asset.gzip();
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
