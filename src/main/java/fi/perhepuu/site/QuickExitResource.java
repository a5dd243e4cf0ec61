package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfile;
import fi.perhepuu.branding.SiteProfiles;
import fi.perhepuu.help.mailbox.door.MailboxCookie;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * The way out for someone who must not be seen reading: to an ordinary site, at once, leaving as
 * little behind as a server can see to.
 */
@Path("/poistu")
@RequestScoped
@PermitAll
public class QuickExitResource {

  private static final String ORDINARY = "https://www.ilmatieteenlaitos.fi/";

  @Inject SiteProfiles profiles;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  // Clear-Site-Data cannot name a cookie, and whoever works here stays signed in.
  @GET
  public Response leave() {
    MailboxCookie.clear(request, response);
    return Response.seeOther(URI.create(ordinarySite()))
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .header("Referrer-Policy", "no-referrer")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private String ordinarySite() {
    var safety = profiles.current().facts().section("safety");
    return SiteProfile.Facts.words(safety.get("neutralSites")).stream()
        .filter(site -> site.startsWith("https://"))
        .findFirst()
        .orElse(ORDINARY);
  }
}
