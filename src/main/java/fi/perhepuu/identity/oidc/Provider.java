package fi.perhepuu.identity.oidc;

import fi.perhepuu.identity.Grant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The identity provider a tenant trusts.
 *
 * @param secretKey the name of the setting that holds the client's secret; empty for a public
 *     client
 * @param rolesClaim where its token names roles, with dots for what lies inside: {@code
 *     realm_access.roles}
 * @param roles its names and ours
 */
record Provider(
    String issuer,
    String clientId,
    String secretKey,
    String rolesClaim,
    Map<String, String> roles) {

  private static final String USUAL_CLAIM = "groups";

  static Provider of(Map<String, Object> document) {
    Map<String, String> roles = new LinkedHashMap<>();
    if (document.get("roles") instanceof Map<?, ?> map) {
      map.forEach((theirs, ours) -> roles.put(String.valueOf(theirs), String.valueOf(ours)));
    }
    return new Provider(
        text(document, "issuer", ""),
        text(document, "clientId", ""),
        text(document, "clientSecret", ""),
        text(document, "rolesClaim", USUAL_CLAIM),
        roles);
  }

  private static String text(Map<String, Object> document, String key, String otherwise) {
    return String.valueOf(document.getOrDefault(key, otherwise));
  }

  /** What their roles allow here: what we have no word for allows nothing. */
  List<Grant> grants(Map<String, Object> claims) {
    Object value = claims;
    for (var step : rolesClaim.split("\\.")) {
      value = value instanceof Map<?, ?> inside ? inside.get(step) : null;
    }
    return value instanceof List<?> names
        ? names.stream()
            .map(name -> roles.get(String.valueOf(name)))
            .filter(role -> role != null)
            .distinct()
            .map(role -> new Grant(role, null))
            .toList()
        : List.of();
  }
}
