package fi.perhepuu.identity.passkeys;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.exception.Base64UrlException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The passkeys as the library asks for them. Its user name and its user handle are both our
 * account's id: nobody types a name to sign in with a passkey.
 */
@ApplicationScoped
class KnownCredentials implements CredentialRepository {

  @Inject PasskeyDesk desk;

  static ByteArray handle(UUID account) {
    return new ByteArray(account.toString().getBytes(StandardCharsets.US_ASCII));
  }

  static UUID account(ByteArray handle) {
    return UUID.fromString(new String(handle.getBytes(), StandardCharsets.US_ASCII));
  }

  @Override
  public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String account) {
    return desk.keptBy(UUID.fromString(account)).stream()
        .map(key -> PublicKeyCredentialDescriptor.builder().id(bytes(key.credential())).build())
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<ByteArray> getUserHandleForUsername(String account) {
    return Optional.of(handle(UUID.fromString(account)));
  }

  @Override
  public Optional<String> getUsernameForUserHandle(ByteArray handle) {
    return Optional.of(account(handle).toString());
  }

  @Override
  public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray handle) {
    return desk.at(credential.getBase64Url())
        .filter(key -> handle(key.account()).equals(handle))
        .map(KnownCredentials::registered);
  }

  @Override
  public Set<RegisteredCredential> lookupAll(ByteArray credential) {
    return desk.at(credential.getBase64Url())
        .map(KnownCredentials::registered)
        .map(Set::of)
        .orElse(Set.of());
  }

  private static RegisteredCredential registered(PasskeyDesk.Kept key) {
    return RegisteredCredential.builder()
        .credentialId(bytes(key.credential()))
        .userHandle(handle(key.account()))
        .publicKeyCose(bytes(key.publicKey()))
        .signatureCount(key.uses())
        .build();
  }

  private static ByteArray bytes(String base64) {
    try {
      return ByteArray.fromBase64Url(base64);
    } catch (Base64UrlException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
