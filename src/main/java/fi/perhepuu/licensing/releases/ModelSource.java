package fi.perhepuu.licensing.releases;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.ZipInputStream;

/**
 * The files of one release, and the digest of all that was read from them, whatever the order: the
 * areas are asked in an order nobody promises.
 */
public final class ModelSource {

  private final Function<String, InputStream> files;
  private final Map<String, byte[]> digests = new TreeMap<>();

  /**
   * @param files opens a file by its name within the release, or answers null when there is none
   */
  public ModelSource(Function<String, InputStream> files) {
    this.files = files;
  }

  static ModelSource ofResources(String version) {
    var loader = ModelSource.class.getClassLoader();
    return new ModelSource(name -> loader.getResourceAsStream("model/" + version + "/" + name));
  }

  /** The files of a release by name, as they lie in its folder or its zip. */
  public static ModelSource of(Map<String, byte[]> contents) {
    return new ModelSource(
        name -> contents.containsKey(name) ? new ByteArrayInputStream(contents.get(name)) : null);
  }

  /** A zip we have published ourselves: it was held against every rule before. */
  static ModelSource ofPublished(byte[] zip) {
    Map<String, byte[]> contents = new TreeMap<>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        contents.put(entry.getName(), entries.readAllBytes());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return of(contents);
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

  /** The names of the files that were read: what is not among them belongs to no node. */
  public Set<String> read() {
    return new TreeSet<>(digests.keySet());
  }

  /** The same files over another release are another one. */
  String digest(Below below) {
    var digest = sha256();
    digest.update(below.sha256().getBytes(StandardCharsets.UTF_8));
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
