package fi.perhepuu.licensing.publishing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.data.Faults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip from outside is believed nothing. */
class ReleaseZipTest {

  private final Faults faults = new Faults();

  @Test
  void theFilesAreFoundByTheirNames() {
    var files = unpack(Map.of("release.yaml", "a", "articles/one.fi.md", "b"));
    assertEquals(Set.of("release.yaml", "articles/one.fi.md"), files.keySet());
    assertEquals("b", new String(files.get("articles/one.fi.md"), StandardCharsets.UTF_8));
    assertFalse(faults.any());
  }

  @Test
  void aFolderAroundThemAllIsTakenOff() {
    var files = unpack(Map.of("2026.3/release.yaml", "a", "2026.3/articles/one.fi.md", "b"));
    assertEquals(Set.of("release.yaml", "articles/one.fi.md"), files.keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil", "articles/../../evil", "/etc/passwd", "C:/evil", "a\\..\\evil", "./a"})
  void aPathThatLeadsOutIsRefused(String name) {
    unpack(Map.of("release.yaml", "a", name, "b"));
    assertEquals(
        List.of(name + ":1: is a path that leads out of the release"),
        faults.all().stream().map(String::valueOf).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "Not a zip at all, but long enough to look like something."})
  void whatIsNotAZipIsSaid(String text) {
    ReleaseZip.unpack(text.getBytes(StandardCharsets.UTF_8), faults);
    assertEquals("is not a zip, or it is empty", faults.all().get(0).reason());
  }

  @Test
  void aZipCutShortIsRefused() {
    var whole = zip(Map.of("release.yaml", "x".repeat(1_000)));
    ReleaseZip.unpack(Arrays.copyOf(whole, whole.length / 3), faults);
    assertTrue(faults.any());
  }

  @Test
  void aSmallZipThatBecomesALargeOneIsLetGo() {
    var bomb = zip(Map.of("bomb.yaml", " ".repeat(ReleaseZip.MOST_UNPACKED + 1)));
    assertTrue(bomb.length < ReleaseZip.MOST_PACKED / 10, bomb.length + " bytes");
    var files = ReleaseZip.unpack(bomb, faults);
    assertTrue(files.isEmpty());
    assertTrue(faults.all().get(0).reason().contains("unpacks to more than"));
  }

  @Test
  void manySmallFilesTogetherAreCountedToo() {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i <= ReleaseZip.MOST_FILES; i++) {
      files.put(i + ".yaml", "");
    }
    unpack(files);
    assertEquals("has more than 2000 files", faults.all().get(0).reason());
  }

  @Test
  void packedAgainTheOrderDoesNotShow() {
    Map<String, String> one = new LinkedHashMap<>();
    one.put("release.yaml", "a");
    one.put("articles.yaml", "b");
    Map<String, String> other = new LinkedHashMap<>();
    other.put("articles.yaml", "b");
    other.put("release.yaml", "a");
    assertFalse(Arrays.equals(zip(one), zip(other)));
    assertArrayEquals(ReleaseZip.pack(unpack(one)), ReleaseZip.pack(unpack(other)));
  }

  private Map<String, byte[]> unpack(Map<String, String> files) {
    return ReleaseZip.unpack(zip(files), faults);
  }

  private static byte[] zip(Map<String, String> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }
}
