package fi.perhepuu.licensing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/** The files of one release, and the digest of all that was read from them. */
final class ModelSource {

  private final Function<String, InputStream> files;
  private final MessageDigest digest;

  /**
   * @param files opens a file by its name within the release, or answers null when there is none
   */
  ModelSource(Function<String, InputStream> files) {
    this.files = files;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static ModelSource ofResources(String version) {
    var loader = ModelSource.class.getClassLoader();
    return new ModelSource(name -> loader.getResourceAsStream("model/" + version + "/" + name));
  }

  Optional<ByteArrayInputStream> open(String name) {
    try (var stream = files.apply(name)) {
      if (stream == null) {
        return Optional.empty();
      }
      var bytes = stream.readAllBytes();
      digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update(bytes);
      return Optional.of(new ByteArrayInputStream(bytes));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
