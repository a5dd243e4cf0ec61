package fi.perhepuu.site;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How to read without leaving traces. Whoever needs this must not be seen here either. */
@Path("/pages/safe-browsing")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SafeBrowsingPages {

  @Inject PageWords words;

  @GET
  public View advice() {
    var head = Head.page(words.of("safe.title"), "", "", "safe-browsing").asSensitive();
    return new View("site/safe-browsing", new SafeBrowsingPage(), head);
  }

  /** All of it is words. */
  public record SafeBrowsingPage() {}
}
