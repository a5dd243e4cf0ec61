package fi.perhepuu.editing.api;

import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.Rights;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.api.JsonBody;
import fi.perhepuu.platform.api.VersionTag;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The things of a list: found, read, made and changed. */
@Path(ContentResource.AT)
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR, Role.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
public class ContentResource {

  static final String AT = "/api/v1/content/{list}";

  @Inject ContentKinds kinds;
  @Inject ItemDesk items;
  @Inject History history;
  @Inject Rights rights;
  @Inject ContentDoor door;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @GET
  @Operation(summary = "The things of a list, a page at a time")
  public Response list(@PathParam("list") String list, @BeanParam ContentQuery query) {
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    var own = rights.organizations(kinds.get(list));
    var filter = query.filter(list, today, own);
    var found = items.page(filter, query.skipped(), query.size());
    long total = items.count(filter);
    var told = found.stream().map(this::summary).toList();
    var json = query.json(told, total, address(list) + query.question());
    return JsonAnswer.of(Response.Status.OK, json).build();
  }

  private Map<String, Object> summary(ItemView item) {
    return ContentJson.summary(item, door.organization(item));
  }

  @GET
  @Path("{code}")
  @Operation(summary = "One thing with its newest version, whose number is the ETag")
  public Response one(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @HeaderParam("If-None-Match") String known) {
    var item = door.item(list, code);
    var tag = VersionTag.of(item.revision());
    if (VersionTag.names(known, tag)) {
      return Response.notModified(tag).build();
    }
    return door.whole(Response.Status.OK, item).build();
  }

  @GET
  @Path("{code}/revisions")
  @Operation(summary = "The latest versions of a thing, newest first, and what each has changed")
  public Response revisions(@PathParam("list") String list, @PathParam("code") String code) {
    var versions = history.of(door.item(list, code).id());
    var json = versions.stream().map(ContentJson::version).toList();
    return JsonAnswer.of(Response.Status.OK, Map.of("items", json)).build();
  }

  /** Sent twice with the same key it makes one thing. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Makes a thing, as a draft")
  public Response create(
      @PathParam("list") String list, @HeaderParam("Idempotency-Key") String key, InputStream body)
      throws IOException {
    rights.organizations(kinds.get(list));
    var made = door.write(list, ContentJson.id(key), 0, JsonBody.read(body));
    var location = URI.create(address(list) + "/" + made.code());
    return door.whole(Response.Status.CREATED, made).location(location).build();
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Writes a new version on top of the one named by If-Match, as a draft")
  public Response replace(
      @PathParam("list") String list,
      @PathParam("code") String code,
      @HeaderParam("If-Match") String seen,
      InputStream body)
      throws IOException {
    var item = door.item(list, code);
    int basedOn = VersionTag.required(seen, item.revision());
    var sent = JsonBody.read(body);
    var saved = ContentDoor.orStale(() -> door.write(list, item.id(), basedOn, sent));
    return door.whole(Response.Status.OK, saved).build();
  }

  private static String address(String list) {
    return AT.replace("{list}", list);
  }
}
