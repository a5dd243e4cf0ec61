package fi.perhepuu.platform.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A rendered answer, ready to be sent: its bytes, compressed as nearly everybody takes them, and a
 * strong entity tag. A page about opening hours is true only until the next of them, {@code
 * validUntil}.
 */
final class CachedPage {

  /** What is said for safety must be on every page within a minute. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(45);

  final int status;
  final Map<String, String> headers;
  final byte[] gzip;
  final int length;
  final String etag;
  final String host;
  final Runnable whenSent;
  private final long version;
  private final long shared;
  private final long validUntil;
  private final AtomicBoolean beingRefreshed = new AtomicBoolean();
  private volatile boolean waiting = true;

  /**
   * @param host under which it has been asked for
   */
  CachedPage(
      int status,
      Map<String, String> headers,
      byte[] body,
      String host,
      CacheScope scope,
      Cacheable cacheable) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.gzip = compress(body);
    this.length = body.length;
    this.etag = tag(body);
    this.host = host;
    this.version = scope.version();
    this.shared = scope.shared().version();
    this.validUntil = cacheable.validUntil().toEpochMilli();
    this.whenSent = cacheable.whenSent();
  }

  boolean isFresh(CacheScope scope, long now) {
    return version == scope.version() && now < validUntil;
  }

  /**
   * Whether it may still be shown although it is no longer true: for a short time, when nothing but
   * the newest of what all owners share is missing in it, and until it is being made anew.
   */
  boolean mayWait(CacheScope scope, long now) {
    return waiting
        && version == scope.version() - 1
        && shared == scope.shared().version() - 1
        && now < validUntil
        && hasJustCome(scope.shared().since().toEpochMilli(), now);
  }

  private static boolean hasJustCome(long since, long now) {
    return since <= now && now < since + LONGEST_WAIT.toMillis();
  }

  void stopWaiting() {
    waiting = false;
  }

  /** Whether what all owners share has changed since it was made. */
  boolean isBehind(long currentShared) {
    return shared < currentShared;
  }

  /** True for the one request that renews a stale page; the others are answered from it. */
  boolean claimRefresh() {
    return beingRefreshed.compareAndSet(false, true);
  }

  void releaseRefresh() {
    beingRefreshed.set(false);
  }

  int weight() {
    return 400 + gzip.length;
  }

  /** The page for whoever does not take it compressed. */
  byte[] plain() {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(this.gzip))) {
      return gzip.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
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
