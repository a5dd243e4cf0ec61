package fi.perhepuu.platform.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;

/**
 * A rendered answer, ready to be sent: its bytes, the same bytes compressed, and a strong entity
 * tag. A page about opening hours is true only until the next of them, {@code validUntil}.
 */
final class CachedPage {

  final int status;
  final Map<String, String> headers;
  final byte[] body;
  final byte[] gzip;
  final String etag;
  final Runnable whenSent;
  private final long version;
  private final long validUntil;
  private final AtomicBoolean beingRefreshed = new AtomicBoolean();

  CachedPage(
      int status, Map<String, String> headers, byte[] body, long version, Cacheable cacheable) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
    this.gzip = compress(body);
    this.etag = tag(body);
    this.version = version;
    this.validUntil = cacheable.validUntil().toEpochMilli();
    this.whenSent = cacheable.whenSent();
  }

  boolean isFresh(long currentVersion, long now) {
    return version == currentVersion && now < validUntil;
  }

  /** True for the one request that renews a stale page; the others are answered from it. */
  boolean claimRefresh() {
    return beingRefreshed.compareAndSet(false, true);
  }

  void releaseRefresh() {
    beingRefreshed.set(false);
  }

  int weight() {
    return 300 + body.length + gzip.length;
  }

  private static byte[] compress(byte[] body) {
    var bytes = new ByteArrayOutputStream(body.length / 3 + 64);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String tag(byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
