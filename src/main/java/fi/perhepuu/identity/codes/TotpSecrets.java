package fi.perhepuu.identity.codes;

import fi.perhepuu.platform.crypto.Vault;
import fi.perhepuu.platform.time.MachineTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.OptionalLong;

/** The secrets shared with people's telephones; sealed wherever they are kept. */
@ApplicationScoped
public class TotpSecrets {

  private static final String PURPOSE = "totp";
  private static final int BYTES = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Vault vault;
  @Inject @MachineTime InstantSource clock;

  /**
   * A secret that has not been taken into use yet.
   *
   * @param sealed travels in the form until the first code proves it has arrived
   * @param text what a person types into her telephone
   * @param address what her telephone reads from a picture
   */
  public record Proposal(String sealed, String text, String address) {}

  public Proposal propose(String site, String email) {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return proposal(vault.seal(PURPOSE, Base32.encode(bytes)), site, email);
  }

  /** The same proposal again, when the code was wrong; a new one when it is none of ours. */
  public Proposal again(String sealed, String site, String email) {
    return vault.open(PURPOSE, sealed).isPresent()
        ? proposal(sealed, site, email)
        : propose(site, email);
  }

  private Proposal proposal(String sealed, String site, String email) {
    var text = vault.open(PURPOSE, sealed).orElseThrow();
    var address = "otpauth://totp/" + coded(site) + ":" + coded(email);
    return new Proposal(sealed, text, address + "?secret=" + text + "&issuer=" + coded(site));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The time step whose code was given; nothing when it is no code of this secret now. */
  public OptionalLong stepOf(String sealed, String code) {
    return vault
        .open(PURPOSE, sealed)
        .map(text -> Totp.stepOf(Base32.decode(text), code, clock.instant()))
        .orElse(OptionalLong.empty());
  }
}
