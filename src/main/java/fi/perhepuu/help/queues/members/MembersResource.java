package fi.perhepuu.help.queues.members;

import fi.perhepuu.help.queues.MemberDesk;
import fi.perhepuu.help.queues.MemberView;
import fi.perhepuu.help.queues.QueueKind;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.api.PageQuery;
import fi.perhepuu.platform.api.VersionTag;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Who answers in a queue, for programs. */
@Path(MembersResource.AT)
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

  static final String AT = "/api/v1/queues/{code}/members";

  @Inject MemberDesk desk;
  @Inject QueueKind kind;
  @Inject Locality locality;

  @GET
  @Operation(summary = "Who answers in a queue, and the queue that stands in for it")
  public Response list(@PathParam("code") String code, @BeanParam PageQuery page) {
    var queue = queue(code);
    var members = desk.members(queue.id());
    var json = page.of(members, MemberJson::of, AT.replace("{code}", code));
    json.put("languages", queue.languages());
    json.put("substitute", queue.substitute());
    return JsonAnswer.ok(json);
  }

  @GET
  @Path("{account}")
  @Operation(summary = "One who answers, with an ETag")
  public Response one(
      @PathParam("code") String code,
      @PathParam("account") UUID account,
      @HeaderParam("If-None-Match") String known) {
    return JsonAnswer.unlessKnown(known, MemberJson.of(member(queue(code), account)));
  }

  @PUT
  @Path("{account}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Makes somebody a member; with If-Match changes what she is as one")
  @RequestBody(content = @Content(schema = @Schema(implementation = SentMember.class)))
  public Response put(
      @PathParam("code") String code,
      @PathParam("account") UUID account,
      @HeaderParam("If-Match") String seen,
      InputStream body)
      throws IOException {
    var queue = queue(code);
    var form = SentMember.read(body, locality.languages()).form(account);
    boolean able = desk.able().stream().anyMatch(it -> it.account().equals(account));
    form.check(able, locality.official(), queue.languages()).refuse();
    desk.put(
        code,
        account,
        form.title(),
        form.languages(),
        present -> present.ifPresent(it -> VersionTag.require(seen, MemberJson.of(it))));
    return JsonAnswer.ok(MemberJson.of(member(queue, account)));
  }

  @DELETE
  @Path("{account}")
  @Operation(summary = "She no longer answers in the queue")
  public Response remove(@PathParam("code") String code, @PathParam("account") UUID account) {
    member(queue(code), account);
    desk.remove(code, account);
    return Response.noContent().build();
  }

  private QueueView queue(String code) {
    kind.requireOffered();
    return desk.queue(code);
  }

  private MemberView member(QueueView queue, UUID account) {
    return desk.members(queue.id()).stream()
        .filter(member -> member.account().equals(account))
        .findFirst()
        .orElseThrow(() -> new NotFound("member"));
  }
}
