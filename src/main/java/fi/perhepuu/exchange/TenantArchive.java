package fi.perhepuu.exchange;

import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.platform.data.YamlWriter;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive: a zip of one folder, named like the tenant, to be laid among another deployment's
 * tenants. {@code manifest.yaml} in it has the sha256 of every other file.
 *
 * @param slug of the tenant
 * @param at when it was written
 * @param files by name within the folder
 */
public record TenantArchive(String slug, Instant at, Map<String, byte[]> files) {

  public static final String TYPE = "application/zip";

  private static final String FORMAT = "perhepuu-tenant-1";

  public byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var file : files.entrySet()) {
        put(zip, file.getKey(), file.getValue());
      }
      put(zip, "manifest.yaml", YamlWriter.write(manifest()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** To be kept as a file, and nowhere on the way. */
  public Response answer() {
    return Response.ok(zip(), TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + slug + ".zip\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(slug + "/" + name);
    entry.setTime(at.toEpochMilli());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private Map<String, Object> manifest() {
    Map<String, Object> digests = new LinkedHashMap<>();
    files.forEach((name, content) -> digests.put(name, Digests.sha256(content)));
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", FORMAT);
    manifest.put("tenant", slug);
    manifest.put("writtenAt", at.toString());
    manifest.put("sha256", digests);
    return manifest;
  }
}
