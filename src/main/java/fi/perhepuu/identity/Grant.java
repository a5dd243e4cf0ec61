package fi.perhepuu.identity;

import java.util.UUID;

/**
 * A role of a person.
 *
 * @param organization the one it is limited to, or null: the whole tenant
 */
public record Grant(String role, UUID organization) {}
