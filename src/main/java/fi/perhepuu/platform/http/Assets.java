package fi.perhepuu.platform.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The site's own style sheets, fonts, pictures and scripts, read once. {@code css/site.list} names
 * the style sheets that travel as one, {@code css/site.css}.
 */
@ApplicationScoped
public class Assets {

  private static final String ROOT = "/assets/";

  @Inject ServletContext context;

  private final Map<String, Asset> assets = new HashMap<>();

  @PostConstruct
  void load() {
    var names = new TreeSet<String>();
    collect(ROOT, names);
    names.forEach(name -> assets.put(name, new Asset(name, read(ROOT + name))));
    assets.put("css/site.css", new Asset("css/site.css", styles()));
  }

  public Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  /** The address of an asset with its digest, under which it may be kept for ever. */
  public String address(String name) {
    var asset = find(name).orElseThrow(() -> new IllegalArgumentException("No asset " + name));
    return ROOT + name + "?v=" + asset.digest();
  }

  private void collect(String folder, TreeSet<String> names) {
    for (var path : context.getResourcePaths(folder)) {
      if (path.endsWith("/")) {
        collect(path, names);
      } else {
        names.add(path.substring(ROOT.length()));
      }
    }
  }

  private byte[] styles() {
    var together = new ByteArrayOutputStream();
    new String(read(ROOT + "css/site.list"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(name -> together.writeBytes(read(ROOT + "css/" + name)));
    return together.toByteArray();
  }

  private byte[] read(String path) {
    try (var stream = context.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("Missing asset " + path);
      }
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
