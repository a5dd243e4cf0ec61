package fi.perhepuu.identity.accounts;

/** What comes of trying to sign in. An unknown address and a wrong password look the same. */
public sealed interface SignInOutcome {

  /** She is who she says. */
  record Accepted(AccountView account) implements SignInOutcome {}

  /** The password was right; a code from her telephone is still asked for. */
  record CodeNeeded(AccountView account) implements SignInOutcome {}

  /** It was not right. */
  record Refused() implements SignInOutcome {}

  /** It was wrong too often; even the right password has to wait now. */
  record Locked() implements SignInOutcome {}
}
