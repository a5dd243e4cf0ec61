package fi.perhepuu.identity.oidc;

/** The provider did not answer, or not as one does. */
final class ProviderAway extends Exception {

  private static final long serialVersionUID = 1L;

  ProviderAway(Throwable cause) {
    super(cause);
  }
}
