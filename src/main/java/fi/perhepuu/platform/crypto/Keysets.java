package fi.perhepuu.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

/**
 * Sets of keys that may lie in a database, because they are wrapped by a key that does not: the
 * deployment's secret. A set can be given a new key; what older ones have sealed still opens.
 */
@ApplicationScoped
public class Keysets {

  private static final String WRAPPING = "keysets";

  @Inject DeploymentSecret secret;

  private List<Aead> wrappings;

  @PostConstruct
  void load() {
    try {
      AeadConfig.register();
      MacConfig.register();
      wrappings = secret.keysFor(WRAPPING).stream().map(key -> wrapping(key.getEncoded())).toList();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Aead wrapping(byte[] key) {
    try {
      var parameters =
          AesGcmParameters.builder()
              .setKeySizeBytes(key.length)
              .setIvSizeBytes(12)
              .setTagSizeBytes(16)
              .setVariant(AesGcmParameters.Variant.NO_PREFIX)
              .build();
      var bytes = SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
      var aes = AesGcmKey.builder().setParameters(parameters).setKeyBytes(bytes).build();
      var entry = KeysetHandle.importKey(aes).withRandomId().makePrimary();
      return KeysetHandle.newBuilder()
          .addEntry(entry)
          .build()
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A new wrapped set that seals texts. */
  public String newSealing() {
    return make(PredefinedAeadParameters.AES256_GCM);
  }

  /** A new wrapped set that makes marks by which a text is recognized. */
  public String newMarking() {
    return make(PredefinedMacParameters.HMAC_SHA256_256BITTAG);
  }

  private String make(Parameters parameters) {
    try {
      return wrap(KeysetHandle.generateNew(parameters));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same set with a new key, which seals from now on. */
  public String turned(String wrapped) {
    try {
      var next =
          KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
              .withRandomId()
              .makePrimary();
      return wrap(KeysetHandle.newBuilder(unwrap(wrapped)).addEntry(next).build());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same set with nothing but its newest key: what older ones have sealed is gone for good. */
  public String newestOnly(String wrapped) {
    try {
      var primary = unwrap(wrapped).getPrimary();
      var entry =
          KeysetHandle.importKey(primary.getKey()).withFixedId(primary.getId()).makePrimary();
      return wrap(KeysetHandle.newBuilder().addEntry(entry).build());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same set wrapped by today's secret; one wrapped by a former secret opens, too. */
  public String rewrapped(String wrapped) {
    return wrap(unwrap(wrapped));
  }

  /** Whether it is today's secret that does not open it, but the one from before. */
  public boolean isWrappedByFormer(String wrapped) {
    try {
      parse(wrapped, wrappings.get(0));
      return false;
    } catch (GeneralSecurityException another) {
      unwrap(wrapped); // one that opens by neither is a fault, not a former one
      return true;
    }
  }

  /** Whether the set has one key only. */
  public boolean isSingle(String wrapped) {
    return unwrap(wrapped).size() == 1;
  }

  public Sealing sealing(String wrapped) {
    try {
      var keys = unwrap(wrapped);
      return new Sealing(
          keys.getPrimitive(RegistryConfiguration.get(), Aead.class), keys.getPrimary().getId());
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  public Marking marking(String wrapped) {
    try {
      return new Marking(unwrap(wrapped).getPrimitive(RegistryConfiguration.get(), Mac.class));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private String wrap(KeysetHandle keys) {
    try {
      var wrapped =
          TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, wrappings.get(0), purpose());
      return Base64.getEncoder().encodeToString(wrapped);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private KeysetHandle unwrap(String wrapped) {
    GeneralSecurityException last = null;
    for (var wrapping : wrappings) {
      try {
        return parse(wrapped, wrapping);
      } catch (GeneralSecurityException another) {
        last = another;
      }
    }
    throw new IllegalStateException("These keys were wrapped by another secret", last);
  }

  private static KeysetHandle parse(String wrapped, Aead wrapping) throws GeneralSecurityException {
    var bytes = Base64.getDecoder().decode(wrapped);
    return TinkProtoKeysetFormat.parseEncryptedKeyset(bytes, wrapping, purpose());
  }

  private static byte[] purpose() {
    return WRAPPING.getBytes(StandardCharsets.UTF_8);
  }
}
