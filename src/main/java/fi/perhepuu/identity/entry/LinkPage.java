package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.accounts.AccountView;

/** The page where a password is chosen by a mailed link. */
public record LinkPage(String token, AccountView account, FormErrors errors) {}
