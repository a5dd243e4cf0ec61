package fi.perhepuu.identity.oidc;

import fi.perhepuu.identity.Grant;
import java.util.List;

/**
 * Whom a provider vouches for.
 *
 * @param externalId issuer and subject, which never change
 * @param verified whether the provider has seen that the address is hers
 */
record Arrival(
    String externalId, String email, boolean verified, String name, List<Grant> grants) {}
