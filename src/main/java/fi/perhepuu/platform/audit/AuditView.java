package fi.perhepuu.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One change as it is shown and exported. */
public record AuditView(
    UUID id,
    Instant madeAt,
    String actor,
    String action,
    String kind,
    UUID subject,
    String name,
    Map<String, Object> before,
    Map<String, Object> after) {}
