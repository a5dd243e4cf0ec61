package fi.perhepuu.platform.crypto;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret of the deployment, from which a key is derived for each purpose. A run that is
 * given none makes one and keeps it in a file beside its data, so that a start needs no
 * preparation; nodes that share a database must be given the same one.
 */
@ApplicationScoped
class DeploymentSecret {

  private static final Logger LOG = Logger.getLogger(DeploymentSecret.class.getName());
  private static final int SHORTEST = 32;

  @Inject
  @ConfigProperty(name = "deployment.secret")
  Optional<String> given;

  @Inject
  @ConfigProperty(name = "deployment.secret.file")
  Path file;

  @Inject
  @ConfigProperty(name = "deployment.secret.former")
  Optional<String> former;

  private SecretKey secret;

  @PostConstruct
  void load() {
    var text = given.orElseGet(this::kept);
    if (text.length() < SHORTEST) {
      throw new IllegalStateException(
          "deployment.secret must have at least " + SHORTEST + " characters");
    }
    secret = of(text);
  }

  SecretKey keyFor(String purpose) {
    return key(secret, purpose);
  }

  /** Today's key first, then the one from before the secret was changed, if it is still given. */
  List<SecretKey> keysFor(String purpose) {
    var earlier = former.map(text -> key(of(text), purpose));
    return Stream.concat(Stream.of(keyFor(purpose)), earlier.stream()).toList();
  }

  private static SecretKey key(SecretKey secret, String purpose) {
    return new SecretKeySpec(Digests.hmac(secret, purpose), "AES");
  }

  private static SecretKey of(String text) {
    return new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), Digests.HMAC);
  }

  private String kept() {
    try {
      if (!Files.exists(file)) {
        make();
      }
      return Files.readString(file).strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  // Written aside and moved, so that nobody ever reads half a secret.
  private void make() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new");
    protect(draft);
    Files.writeString(draft, Digests.randomToken());
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      LOG.info(() -> "A secret for this deployment has been made in " + file);
    } catch (FileAlreadyExistsException other) {
      Files.delete(draft); // another start was faster, and its secret is as good
    }
  }

  private static void protect(Path draft) throws IOException {
    if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          draft,
          Set.of(
              java.nio.file.attribute.PosixFilePermission.OWNER_READ,
              java.nio.file.attribute.PosixFilePermission.OWNER_WRITE));
    }
  }
}
