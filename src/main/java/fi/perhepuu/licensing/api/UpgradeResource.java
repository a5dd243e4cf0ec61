package fi.perhepuu.licensing.api;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.upgrades.ChoiceDesk;
import fi.perhepuu.licensing.upgrades.Conflict;
import fi.perhepuu.licensing.upgrades.Pick;
import fi.perhepuu.licensing.upgrades.UpgradeDesk;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.api.Sent;
import fi.perhepuu.platform.api.VersionTag;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The way to the newest release of the model and back: dry run, choices, applying, undoing. */
@Path(UpgradeResource.AT)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class UpgradeResource {

  static final String AT = ModelResource.AT + "/upgrade";

  private static final int LONGEST = 40_000;
  private static final int LONGEST_VERSION = 80;

  @Inject UpgradeDesk desk;
  @Inject ChoiceDesk choices;

  @GET
  @Operation(summary = "What the newest release would bring; nothing of it when the tenant has it")
  public Response dryRun() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", desk.version());
    desk.preview().ifPresent(preview -> UpgradeJson.add(preview, json));
    desk.undoable().ifPresent(adoption -> json.put("undoable", adoption.release()));
    return JsonAnswer.ok(json);
  }

  @GET
  @Path("choices/{key}")
  @Operation(summary = "A text both sides have changed, and what has been chosen, with an ETag")
  public Response conflict(
      @PathParam("key") String key, @HeaderParam("If-None-Match") String known) {
    return JsonAnswer.unlessKnown(known, UpgradeJson.conflict(find(key)));
  }

  @PUT
  @Path("choices/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Chooses theirs, ours or edited, which brings its own words")
  public Response choose(
      @PathParam("key") String key, @HeaderParam("If-Match") String seen, InputStream body)
      throws IOException {
    var conflict = find(key);
    VersionTag.require(seen, UpgradeJson.conflict(conflict));
    var sent = Sent.read(body);
    var pick = Pick.of(sent.text("pick", LONGEST_VERSION));
    var words = sent.optionalText("words", LONGEST);
    sent.only();
    var plain = words == null ? "" : TypedText.clean(words);
    choices.choose(new ChoiceDesk.Wanted(key, conflict.seen(), pick, plain));
    return JsonAnswer.ok(UpgradeJson.conflict(find(key)));
  }

  @POST
  @Path("apply")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Adopts the release that was looked at, with everything that was chosen")
  public Response apply(InputStream body) throws IOException {
    desk.apply(version(body));
    return Response.noContent().build();
  }

  @POST
  @Path("undo")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Goes back to the release before, with the tenant's own words as they were")
  public Response undo(InputStream body) throws IOException {
    desk.undo(version(body));
    return Response.noContent().build();
  }

  private static String version(InputStream body) throws IOException {
    var sent = Sent.read(body);
    var version = sent.text("version", LONGEST_VERSION);
    sent.only();
    return version;
  }

  private Conflict find(String key) {
    return desk.preview().stream()
        .flatMap(preview -> preview.conflicts().stream())
        .filter(conflict -> conflict.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("conflict"));
  }
}
