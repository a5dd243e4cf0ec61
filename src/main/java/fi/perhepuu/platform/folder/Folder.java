package fi.perhepuu.platform.folder;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A tenant's folder while it is read: its files as entries, the languages every text must come in,
 * and the ids by which rows made from different files find each other.
 */
public final class Folder implements Surroundings {

  /** The lists inside {@code tenant.yaml}; others are files of their own. */
  static final Set<String> OF_TENANT = Set.of("organizations", "areas", "municipalities", "queues");

  private final String name;
  private final FolderFiles files;
  private final Faults faults = new Faults();
  private final Map<String, List<Entry>> lists = new HashMap<>();
  private final Map<String, UUID> ids = new HashMap<>();
  private final Entry tenant;

  public Folder(Path directory) {
    this(directory.getFileName().toString(), FolderFiles.in(directory));
  }

  /** A folder that lies on no disk. */
  public Folder(String name, Map<String, byte[]> files) {
    this(name, file -> Optional.ofNullable(files.get(file)));
  }

  private Folder(String name, FolderFiles files) {
    this.name = name;
    this.files = files;
    this.tenant = map("tenant.yaml").orElse(null);
  }

  public Faults faults() {
    return faults;
  }

  public String name() {
    return name;
  }

  /** The entry of {@code tenant.yaml}; empty when it could not be read. */
  public Optional<Entry> tenant() {
    return Optional.ofNullable(tenant);
  }

  @Override
  public List<String> languages() {
    return tenant()
        .flatMap(it -> it.entry("languages"))
        .map(it -> it.words("published"))
        .orElse(List.of());
  }

  @Override
  public String defaultLanguage() {
    return tenant().flatMap(it -> it.entry("languages")).map(it -> it.text("default")).orElse("fi");
  }

  public Optional<Entry> map(String file) {
    try {
      var content = files.open(file);
      if (content.isEmpty()) {
        faults.add(path(file), 1, "the file is missing");
        return Optional.empty();
      }
      return new YamlReader(faults).map(path(file), new ByteArrayInputStream(content.get()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The entries of a list file; a folder may leave a list file out. */
  public List<Entry> list(String file) {
    return lists.computeIfAbsent(file, this::read);
  }

  private List<Entry> read(String file) {
    try {
      var content = files.open(file);
      return content.isPresent()
          ? new YamlReader(faults).list(path(file), new ByteArrayInputStream(content.get()))
          : List.of();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public boolean exists(String file) {
    return bytes(file).isPresent();
  }

  /** A whole text file, or a fault and an empty text. */
  public String text(String file) {
    var content = bytes(file);
    if (content.isEmpty()) {
      faults.add(path(file), 1, "the file is missing");
    }
    return content.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }

  /** A whole file as it is; nothing when the folder has none of that name. */
  public Optional<byte[]> bytes(String file) {
    try {
      return files.open(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The entries of a list of things that refer to each other, wherever the folder keeps it. */
  @Override
  public List<Entry> all(String list) {
    return OF_TENANT.contains(list)
        ? tenant().map(it -> it.entries(list)).orElse(List.of())
        : list(list + ".yaml");
  }

  @Override
  public UUID id(String list, String code) {
    return ids.computeIfAbsent(list + "/" + code, any -> UUID.randomUUID());
  }

  private String path(String file) {
    return "tenants/" + name() + "/" + file;
  }
}
