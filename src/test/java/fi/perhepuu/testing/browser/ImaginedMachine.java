package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A computer that is only words: what it has, and what happens when a program is run. */
final class ImaginedMachine implements Machine {

  private final String system;
  private final Map<String, String> settings = new HashMap<>();
  private final Set<Path> programs = new HashSet<>();
  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, Path> brings = new HashMap<>();
  final List<String> ran = new ArrayList<>();

  ImaginedMachine(String system) {
    this.system = system;
  }

  ImaginedMachine setting(String name, String value) {
    settings.put(name, value);
    return this;
  }

  ImaginedMachine has(String program) {
    programs.add(Path.of(program));
    return this;
  }

  ImaginedMachine answers(String command, String answer) {
    answers.put(command, answer);
    return this;
  }

  /** A command that has these words in it succeeds, and afterwards the program is there. */
  ImaginedMachine brings(String words, String program) {
    brings.put(words, Path.of(program));
    return this;
  }

  @Override
  public String system() {
    return system;
  }

  @Override
  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  @Override
  public Path home() {
    return Path.of("/home/anna");
  }

  @Override
  public List<Path> searchPath() {
    return List.of(Path.of("/usr/bin"));
  }

  @Override
  public boolean isProgram(Path file) {
    return programs.contains(file);
  }

  @Override
  public List<Path> filesUnder(Path folder) {
    return programs.stream().filter(file -> file.startsWith(folder)).toList();
  }

  @Override
  public Optional<String> run(Duration patience, List<String> command) {
    return Optional.ofNullable(answers.get(String.join(" ", command)));
  }

  @Override
  public boolean runAloud(Duration patience, List<String> command) {
    var line = String.join(" ", command);
    ran.add(line);
    var brought = brings.keySet().stream().filter(line::contains).toList();
    brought.forEach(words -> programs.add(brings.get(words)));
    return !brought.isEmpty();
  }
}
