package fi.perhepuu.identity.own;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.identity.accounts.AccountDesk;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.identity.codes.TotpSecrets;
import fi.perhepuu.identity.codes.TotpSecrets.Proposal;
import fi.perhepuu.identity.entry.Words;
import fi.perhepuu.identity.passkeys.PasskeyDesk;
import fi.perhepuu.identity.sessions.SignInDesk;
import fi.perhepuu.platform.html.QrPicture;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Puts together what a person sees of her own account. */
@ApplicationScoped
class OwnDesk {

  /** What may have been done, as the address says it; each has words. */
  static final Set<String> DONE =
      Set.of("nimi", "salasana", "koodi", "ei-koodia", "ulos", "avain", "ei-avainta", "avain-pois");

  private static final String TITLE = "identity.own.title";

  @Inject SignedInUser user;
  @Inject AccountDesk accounts;
  @Inject SignInDesk signIns;
  @Inject PasskeyDesk passkeys;
  @Inject TotpSecrets codes;
  @Inject Words words;

  /**
   * @param sealed the secret of the telephone proposed before, or null
   */
  View page(FormErrors errors, String done, String sealed) {
    var me = user.get();
    var account = accounts.active(me.account()).orElseThrow();
    var proposal = account.hasCode() ? null : proposal(account, sealed);
    var page =
        new OwnPage(
            account,
            signIns.of(me.account(), me.session()),
            passkeys.of(me.account()),
            proposal,
            proposal == null ? null : QrPicture.of(proposal.address()),
            errors,
            done == null ? null : "identity.own.done." + done);
    var head = errors.any() ? words.mend(TITLE, "own") : words.head(TITLE, "own");
    return new View("identity/own", page, head);
  }

  private Proposal proposal(AccountView account, String sealed) {
    var site = CurrentTenant.get().mainHost();
    return sealed == null
        ? codes.propose(site, account.email())
        : codes.again(sealed, site, account.email());
  }
}
