package fi.perhepuu.identity;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.Map;
import java.util.UUID;

/**
 * The tenant's organizations by name, for granting roles in one of them. Whoever knows the
 * organizations implements it.
 */
public interface OrganizationNames {

  Map<UUID, LocalizedText> names();
}
