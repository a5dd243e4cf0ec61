package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfiles;
import fi.perhepuu.help.embed.Snippets;
import fi.perhepuu.platform.cache.Cacheable;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.http.Assets;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The script that gives a help button on another site the look of its own. Browsers may use what
 * they have for a week while they ask whether the brand has changed.
 */
@Path(Snippets.SCRIPT)
@RequestScoped
@PermitAll
public class EmbedResource {

  private static final String KEPT = "public, max-age=3600, stale-while-revalidate=604800";

  @Inject SiteProfiles profiles;
  @Inject Assets assets;

  @Context HttpServletRequest request;

  @GET
  public Response script() {
    var asset = assets.find("js/embedded-button.js").orElseThrow();
    var theme = Json.write(profiles.current().look().theme());
    var script =
        "const theme = " + theme + ";\n" + new String(asset.body(), StandardCharsets.UTF_8);
    request.setAttribute(Cacheable.ATTRIBUTE, new Cacheable(Instant.ofEpochMilli(Long.MAX_VALUE)));
    return Response.ok(script, asset.type())
        .header("Cache-Control", KEPT)
        .header("Access-Control-Allow-Origin", "*")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .build();
  }
}
