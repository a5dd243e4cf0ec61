package fi.perhepuu.platform.folder;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

  private final Path directory;
  private final Faults faults = new Faults();
  private final Map<String, List<Entry>> lists = new HashMap<>();
  private final Map<String, UUID> ids = new HashMap<>();
  private final Entry tenant;

  public Folder(Path directory) {
    this.directory = directory;
    this.tenant = map("tenant.yaml").orElse(null);
  }

  public Faults faults() {
    return faults;
  }

  public String name() {
    return directory.getFileName().toString();
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
      if (!exists(file)) {
        faults.add(path(file), 1, "the file is missing");
        return Optional.empty();
      }
      return new YamlReader(faults).map(path(file), Files.newInputStream(directory.resolve(file)));
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
      return exists(file)
          ? new YamlReader(faults).list(path(file), Files.newInputStream(directory.resolve(file)))
          : List.of();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public boolean exists(String file) {
    return Files.isRegularFile(directory.resolve(file));
  }

  /** A whole text file, or a fault and an empty text. */
  public String text(String file) {
    try {
      if (exists(file)) {
        return Files.readString(directory.resolve(file), StandardCharsets.UTF_8);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    faults.add(path(file), 1, "the file is missing");
    return "";
  }

  /** A whole file as it is; nothing when the folder has none of that name. */
  public Optional<byte[]> bytes(String file) {
    try {
      return exists(file)
          ? Optional.of(Files.readAllBytes(directory.resolve(file)))
          : Optional.empty();
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
