package fi.perhepuu.admin;

import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.audit.AuditView;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
    return day().map(it -> it.atStartOfDay(zone).toInstant()).orElse(Instant.EPOCH);
  }

  private Optional<LocalDate> day() {
    try {
      return from.matches("\\d{4}-\\d\\d-\\d\\d")
          ? Optional.of(LocalDate.parse(from))
          : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  AuditTrail.Place place(Instant now) {
    return place().orElseGet(() -> AuditTrail.Place.at(now));
  }

  private Optional<AuditTrail.Place> place() {
    var parts = after.split("_", 2);
    try {
      return parts.length == 2
          ? Optional.of(new AuditTrail.Place(Instant.parse(parts[0]), UUID.fromString(parts[1])))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Whether everything that was asked can be understood; a page shows what it can. */
  boolean isPlain() {
    return (from.isEmpty() || day().isPresent())
        && (after.isEmpty() || place().isPresent())
        && actor.length() <= LONGEST;
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

  /** What comes after the last of those that are shown. */
  String after(List<AuditView> shown) {
    var last = shown.get(shown.size() - 1);
    return question() + "&after=" + coded(last.madeAt() + "_" + last.id());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
