package fi.perhepuu.branding.words;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.api.ApiRefusal;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.api.PageQuery;
import fi.perhepuu.platform.api.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** The words the site speaks in, for programs. */
@Path(WordingResource.AT)
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class WordingResource {

  static final String AT = "/api/v1/wording";

  @Inject WordingDesk desk;

  @GET
  @Operation(summary = "The texts families read, a page at a time: the product's and the tenant's")
  public Response list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("own") boolean own,
      @BeanParam PageQuery page) {
    var address = AT + "?q=" + PageQuery.coded(words) + "&own=" + own;
    return JsonAnswer.ok(page.of(desk.find(words, own), WordingJson::of, address));
  }

  @GET
  @Path("{key}")
  @Operation(summary = "One text in every language, with an ETag")
  public Response one(@PathParam("key") String key, @HeaderParam("If-None-Match") String known) {
    return JsonAnswer.unlessKnown(known, json(key));
  }

  @PUT
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Says a text differently; what is left out is said as the product says it")
  @RequestBody(content = @Content(schema = @Schema(implementation = SentWording.class)))
  public Response say(
      @PathParam("key") String key, @HeaderParam("If-Match") String seen, InputStream body)
      throws IOException {
    var wording = desk.wording(key);
    VersionTag.require(seen, WordingJson.of(wording));
    var sent = SentWording.read(body, wording);
    try {
      desk.say(key, sent.said(wording));
    } catch (NotSaid refused) {
      throw refused.isMeanwhile() ? ApiRefusal.stale(json(key)) : refused;
    }
    return JsonAnswer.ok(json(key));
  }

  private Map<String, Object> json(String key) {
    return WordingJson.of(desk.wording(key));
  }
}
