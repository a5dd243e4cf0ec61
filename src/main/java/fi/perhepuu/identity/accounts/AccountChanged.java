package fi.perhepuu.identity.accounts;

import java.util.UUID;

/**
 * A person's name, roles or right to be here have changed.
 *
 * @param endsSignIns whether she must sign in again everywhere
 */
public record AccountChanged(UUID account, boolean endsSignIns) {}
