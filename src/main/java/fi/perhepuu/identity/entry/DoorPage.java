package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.FormErrors;
import java.util.List;

/**
 * The page one signs in on.
 *
 * @param notice the key of what has happened before, or null
 * @param otherWays addresses that lead to other ways in
 */
public record DoorPage(
    String email, Journey journey, FormErrors errors, String notice, List<String> otherWays) {}
