package fi.perhepuu.licensing.publishing;

import fi.perhepuu.platform.data.Faults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files of a release as a zip. Nothing is ever written to a disk, and what is unpacked is
 * counted while it is: a small zip that would become a large one is let go at the limit. Packed
 * again, the same files make the same bytes, in whatever order they came.
 */
public final class ReleaseZip {

  /** What a zip may weigh: one byte more of it is enough to refuse it. */
  public static final int MOST_PACKED = 5_000_000;

  static final int MOST_UNPACKED = 20_000_000;
  static final int MOST_FILES = 2_000;

  private static final String WHOLE = "zip";
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Faults faults;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private int room = MOST_UNPACKED;

  private ReleaseZip(Faults faults) {
    this.faults = faults;
  }

  /** The files by their names within the release; faults and what could be read otherwise. */
  public static SortedMap<String, byte[]> unpack(byte[] zip, Faults faults) {
    if (zip.length > MOST_PACKED) {
      faults.add(WHOLE, 1, "is larger than " + MOST_PACKED + " bytes");
      return new TreeMap<>();
    }
    var reading = new ReleaseZip(faults);
    // The constructor of the stream takes names for UTF-8 and refuses what is not.
    try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      reading.all(stream);
    } catch (IOException | IllegalArgumentException broken) {
      faults.add(WHOLE, 1, "is not a zip that can be read: " + broken.getMessage());
    }
    return faults.any() ? reading.files : withoutFolder(reading.files);
  }

  private void all(ZipInputStream stream) throws IOException {
    int count = 0;
    for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
      if (++count > MOST_FILES) {
        faults.add(WHOLE, 1, "has more than " + MOST_FILES + " files");
        return;
      }
      if (!take(entry, stream)) {
        return;
      }
    }
    if (count == 0) {
      faults.add(WHOLE, 1, "is not a zip, or it is empty");
    }
  }

  /** Whether there is room for more. */
  private boolean take(ZipEntry entry, ZipInputStream stream) throws IOException {
    var name = entry.getName();
    if (leadsOut(name)) {
      faults.add(name, 1, "is a path that leads out of the release");
    }
    var content = stream.readNBytes(room + 1);
    if (content.length > room) {
      faults.add(name, 1, "with the files before it, unpacks to more than " + MOST_UNPACKED);
      return false;
    }
    room -= content.length;
    if (!entry.isDirectory() && files.putIfAbsent(name, content) != null) {
      faults.add(name, 1, "is in the zip twice");
    }
    return true;
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || name.chars().anyMatch(Character::isISOControl)
        || ("/" + name + "/").contains("/../")
        || ("/" + name + "/").contains("/./");
  }

  /** People zip a folder as often as what is in it. */
  private static SortedMap<String, byte[]> withoutFolder(SortedMap<String, byte[]> files) {
    var first = files.isEmpty() ? "" : files.firstKey();
    var folder = first.substring(0, first.indexOf('/') + 1);
    if (folder.isEmpty()
        || !files.containsKey(folder + "release.yaml")
        || !files.keySet().stream().allMatch(name -> name.startsWith(folder))) {
      return files;
    }
    SortedMap<String, byte[]> inside = new TreeMap<>();
    files.forEach((name, content) -> inside.put(name.substring(folder.length()), content));
    return inside;
  }

  /** The same bytes for the same files: in order of their names, without the hour of packing. */
  public static byte[] pack(Map<String, byte[]> files) {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
      for (var file : new TreeMap<>(files).entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
