package fi.perhepuu.licensing.license;

import java.time.Instant;

/**
 * Somebody has accepted the terms for the tenant.
 *
 * @param version of the terms
 */
public record Acceptance(String version, String by, Instant at) {}
