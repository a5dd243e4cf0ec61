package fi.perhepuu.licensing.api;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.own.OwnWordsDesk;
import fi.perhepuu.licensing.words.Chapter;
import fi.perhepuu.licensing.words.NotKept;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** The chapters and nodes of the model, and what the tenant says instead. */
@Path(ModelResource.AT)
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.EDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class ModelResource {

  static final String AT = "/api/v1/model";

  @Inject OwnWordsDesk desk;
  @Inject ModelReleases models;

  @GET
  @Operation(summary = "The release of the model, its chapters, and how much of it has moved on")
  public Response overview() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("release", models.shared().version());
    json.put("chapters", Arrays.stream(Chapter.values()).map(Chapter::code).toList());
    json.put("movedOn", desk.movedOn().size());
    return JsonAnswer.ok(json);
  }

  @GET
  @Path("{chapter}")
  @Operation(summary = "The nodes of a chapter, a page at a time")
  public Response nodes(
      @PathParam("chapter") String name,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("own") boolean own,
      @BeanParam PageQuery page) {
    var nodes =
        desk.nodes(Chapter.of(name)).stream()
            .filter(node -> !own || node.isChanged())
            .filter(node -> node.says(words))
            .toList();
    var address = AT + "/" + name + "?q=" + PageQuery.coded(words) + "&own=" + own;
    return JsonAnswer.ok(page.of(nodes, NodeJson::summary, address));
  }

  @GET
  @Path("{chapter}/{code}")
  @Operation(summary = "One node, text by text and language by language, with an ETag")
  public Response node(
      @PathParam("chapter") String chapter,
      @PathParam("code") String code,
      @HeaderParam("If-None-Match") String known) {
    return JsonAnswer.unlessKnown(known, json(Chapter.of(chapter), code));
  }

  @PUT
  @Path("{chapter}/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Hides or shows a node and says it in own words; what is left out is reset")
  @RequestBody(content = @Content(schema = @Schema(implementation = SentNode.class)))
  public Response put(
      @PathParam("chapter") String name,
      @PathParam("code") String code,
      @HeaderParam("If-Match") String seen,
      InputStream body)
      throws IOException {
    var chapter = Chapter.of(name);
    var node = desk.node(chapter, code);
    VersionTag.require(seen, NodeJson.whole(node));
    var sent = SentNode.read(body, node);
    try {
      desk.put(chapter, code, sent.said(node), sent.hidden());
    } catch (NotKept refused) {
      throw refused.isMeanwhile() ? ApiRefusal.stale(json(chapter, code)) : refused;
    }
    return JsonAnswer.ok(json(chapter, code));
  }

  private Map<String, Object> json(Chapter chapter, String code) {
    return NodeJson.whole(desk.node(chapter, code));
  }
}
