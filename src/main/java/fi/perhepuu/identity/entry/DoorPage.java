package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.FormErrors;

/**
 * The page one signs in on.
 *
 * @param notice the key of what has happened before, or null
 */
public record DoorPage(String email, Journey journey, FormErrors errors, String notice) {}
