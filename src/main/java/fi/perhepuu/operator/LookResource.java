package fi.perhepuu.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The console's style sheet and its mark. */
@Path("/operator")
@RequestScoped
@PermitAll
public class LookResource {

  @Inject OperatorLook look;

  @GET
  @Path(OperatorLook.NAME)
  public Response look() {
    return Response.ok(look.theme().body(), look.theme().type())
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .build();
  }

  @GET
  @Path("icon.svg")
  public Response icon() {
    return Response.ok(ProductMark.SVG, "image/svg+xml")
        .header("Cache-Control", "public, max-age=86400")
        .build();
  }
}
