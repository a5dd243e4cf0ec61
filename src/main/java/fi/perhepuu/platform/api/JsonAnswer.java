package fi.perhepuu.platform.api;

import fi.perhepuu.platform.data.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Answers in JSON, which nobody on the way may keep. */
public final class JsonAnswer {

  private JsonAnswer() {}

  public static Response.ResponseBuilder of(Response.Status status, Map<String, Object> json) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
        .header("Cache-Control", "no-store")
        .entity(Json.write(json));
  }

  /** A thing under the tag of what is told of it. */
  public static Response.ResponseBuilder tagged(Response.Status status, Map<String, Object> json) {
    return of(status, json).tag(VersionTag.of(json));
  }

  public static Response ok(Map<String, Object> json) {
    return tagged(Response.Status.OK, json).build();
  }

  /**
   * A thing, or that it is still as the client knows it.
   *
   * @param known the header {@code If-None-Match}, or null
   */
  public static Response unlessKnown(String known, Map<String, Object> json) {
    var tag = VersionTag.of(json);
    return VersionTag.names(known, tag) ? Response.notModified(tag).build() : ok(json);
  }
}
