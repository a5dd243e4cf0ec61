package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.FormErrors;

/**
 * The page that asks for a code after the password.
 *
 * @param ticket the sealed note that the password was right
 */
public record CodePage(String ticket, Journey journey, FormErrors errors) {}
