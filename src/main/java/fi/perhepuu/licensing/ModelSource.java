package fi.perhepuu.licensing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The files of one release, and the digest of all that was read from them, whatever the order: the
 * areas are asked in an order nobody promises.
 */
final class ModelSource {

  private final Function<String, InputStream> files;
  private final Map<String, byte[]> digests = new TreeMap<>();

  /**
   * @param files opens a file by its name within the release, or answers null when there is none
   */
  ModelSource(Function<String, InputStream> files) {
    this.files = files;
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
      digests.put(name, sha256().digest(bytes));
      return Optional.of(new ByteArrayInputStream(bytes));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String digest() {
    var digest = sha256();
    digests.forEach(
        (name, content) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
