package fi.perhepuu.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a release on an operator's desk, begun with what the console offers. */
public final class ReleaseBox {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** What the next release begins with, its notes written. */
  public static ReleaseBox begin(Visitor operator) {
    var box = new ReleaseBox();
    var bytes = new ByteArrayInputStream(operator.downloads("/mallit/seuraava.zip"));
    try (var zip = new ZipInputStream(bytes)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        box.files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return box;
  }

  public String version() {
    return text("release.yaml").replaceAll("(?s).*?code: ['\"]?([0-9.]+).*", "$1");
  }

  public String text(String file) {
    return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
  }

  public ReleaseBox with(String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public ReleaseBox with(String file, UnaryOperator<String> change) {
    return with(file, change.apply(text(file)));
  }

  public ReleaseBox adds(String file, String nodes) {
    return with(file, text(file) + nodes);
  }

  public byte[] zip() {
    return zip(new ArrayList<>(files.keySet()));
  }

  public byte[] zipBackwards() {
    var names = new ArrayList<>(files.keySet());
    Collections.reverse(names);
    return zip(names);
  }

  private byte[] zip(List<String> names) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(files.get(name));
        zip.closeEntry();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }
}
