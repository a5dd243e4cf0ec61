package fi.perhepuu.identity.passkeys;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import fi.perhepuu.identity.SignedInUser.Identity;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.PublicOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Talks to devices about passkeys. Nothing is kept between the beginning and the end of a talk:
 * what we must know again travels sealed with the form.
 */
@ApplicationScoped
class Ceremonies {

  @Inject KnownCredentials known;
  @Inject PasskeyDesk desk;
  @Inject Sealed sealed;
  @Inject PublicOrigin origin;

  /** A passkey is of one host, the one its owner has opened. */
  private RelyingParty party(String host) {
    Set<String> origins =
        CurrentTenant.get().hosts().stream()
            .filter(host::equals)
            .map(origin::at)
            .collect(Collectors.toSet());
    return RelyingParty.builder()
        .identity(RelyingPartyIdentity.builder().id(host).name(host).build())
        .credentialRepository(known)
        .origins(origins)
        .build();
  }

  Ceremony beginKeeping(Identity user, String host) throws IOException {
    var options =
        party(host)
            .startRegistration(
                StartRegistrationOptions.builder()
                    .user(
                        UserIdentity.builder()
                            .name(user.account().toString())
                            .displayName(user.email())
                            .id(KnownCredentials.handle(user.account()))
                            .build())
                    .authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                            .residentKey(ResidentKeyRequirement.REQUIRED)
                            .userVerification(UserVerificationRequirement.REQUIRED)
                            .build())
                    .build());
    var json = options.toCredentialsCreateJson();
    return new Ceremony(json, sealed.seal("keep " + user.account(), options.toJson()));
  }

  /** Keeps the key; false when the device's answer is not to what we asked. */
  boolean keep(Identity user, String host, String seal, String answer, String label) {
    var begun = sealed.open("keep " + user.account(), seal);
    if (begun.isEmpty()) {
      return false;
    }
    try {
      var result =
          party(host)
              .finishRegistration(
                  FinishRegistrationOptions.builder()
                      .request(PublicKeyCredentialCreationOptions.fromJson(begun.get()))
                      .response(PublicKeyCredential.parseRegistrationResponseJson(answer))
                      .build());
      var credential = result.getKeyId().getId().getBase64Url();
      var key = result.getPublicKeyCose().getBase64Url();
      desk.add(
          new PasskeyDesk.Kept(user.account(), credential, key, result.getSignatureCount()), label);
      return true;
    } catch (RegistrationFailedException | IOException refused) {
      return false;
    }
  }

  Ceremony beginSigningIn(String host) throws IOException {
    var request =
        party(host)
            .startAssertion(
                StartAssertionOptions.builder()
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build());
    return new Ceremony(request.toCredentialsGetJson(), sealed.seal("enter", request.toJson()));
  }

  /** Whose key has answered, or nobody's. */
  Optional<UUID> signIn(String host, String seal, String answer) {
    var begun = sealed.open("enter", seal);
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    try {
      var result =
          party(host)
              .finishAssertion(
                  FinishAssertionOptions.builder()
                      .request(AssertionRequest.fromJson(begun.get()))
                      .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                      .build());
      if (!result.isSuccess()) {
        return Optional.empty();
      }
      var credential = result.getCredential().getCredentialId().getBase64Url();
      desk.used(credential, result.getSignatureCount());
      return Optional.of(KnownCredentials.account(result.getCredential().getUserHandle()));
    } catch (AssertionFailedException | IOException refused) {
      return Optional.empty();
    }
  }
}
