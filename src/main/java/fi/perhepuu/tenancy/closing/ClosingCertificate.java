package fi.perhepuu.tenancy.closing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * That a tenant has been closed and destroyed, for whoever asks later: nothing of what it held.
 *
 * @param by the operator who did it
 * @param archive sha256 of the archive that was made last
 * @param counts how many rows each table had
 */
public record ClosingCertificate(
    UUID id,
    String slug,
    String kind,
    Instant closedAt,
    Instant destroyedAt,
    String by,
    String archive,
    Map<String, Object> counts) {}
