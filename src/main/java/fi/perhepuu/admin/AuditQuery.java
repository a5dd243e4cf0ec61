package fi.perhepuu.admin;

import fi.perhepuu.platform.audit.AuditTrail;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Which changes the address of the log asks for. */
public class AuditQuery {

  private static final int LONGEST = 200;

  @QueryParam("kind")
  @DefaultValue("")
  String kind;

  @QueryParam("action")
  @DefaultValue("")
  String action;

  /** A part of a name. */
  @QueryParam("actor")
  @DefaultValue("")
  String actor;

  /** The first day, {@code 2026-11-01}. */
  @QueryParam("from")
  @DefaultValue("")
  String from;

  /** The last change of the page before: its moment and its id. */
  @QueryParam("after")
  @DefaultValue("")
  String after;

  AuditTrail.Filter filter(ZoneId zone) {
    var words = actor.substring(0, Math.min(actor.length(), LONGEST));
    return new AuditTrail.Filter(kind, action, words, firstMoment(zone));
  }

  private Instant firstMoment(ZoneId zone) {
    try {
      return from.matches("\\d{4}-\\d\\d-\\d\\d")
          ? LocalDate.parse(from).atStartOfDay(zone).toInstant()
          : Instant.EPOCH;
    } catch (DateTimeException noDay) {
      return Instant.EPOCH;
    }
  }

  AuditTrail.Place place(Instant now) {
    var parts = after.split("_", 2);
    try {
      return parts.length == 2
          ? new AuditTrail.Place(Instant.parse(parts[0]), UUID.fromString(parts[1]))
          : AuditTrail.Place.at(now);
    } catch (DateTimeException | IllegalArgumentException malformed) {
      return AuditTrail.Place.at(now);
    }
  }

  /** The same question without a place, as it stands in an address. */
  String question() {
    return "?kind="
        + coded(kind)
        + "&action="
        + coded(action)
        + "&actor="
        + coded(actor)
        + "&from="
        + coded(from);
  }

  String question(AuditTrail.Place next) {
    return question() + "&after=" + coded(next.moment() + "_" + next.id());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
