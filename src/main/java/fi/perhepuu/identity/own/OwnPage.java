package fi.perhepuu.identity.own;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.identity.codes.TotpSecrets.Proposal;
import fi.perhepuu.identity.passkeys.PasskeyView;
import fi.perhepuu.identity.sessions.SignInView;
import fi.perhepuu.platform.html.QrPicture;
import java.util.List;

/**
 * A person's own account.
 *
 * @param proposal what her telephone would be told, or null when it knows already
 * @param picture the same for its camera
 * @param done the key of what has just been done, or null
 */
public record OwnPage(
    AccountView account,
    List<SignInView> signIns,
    List<PasskeyView> passkeys,
    Proposal proposal,
    QrPicture picture,
    FormErrors errors,
    String done) {}
