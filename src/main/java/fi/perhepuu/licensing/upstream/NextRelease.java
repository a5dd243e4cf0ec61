package fi.perhepuu.licensing.upstream;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.licensing.publishing.ReleaseFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The files the next release begins with: what has been accepted, over the newest release. Whoever
 * keeps the model adds translations and whatever else it is to change, and sends it back.
 */
public final class NextRelease {

  private static final String RELEASE = "release";

  private final ModelRelease newest;
  private final ReleaseFiles files = new ReleaseFiles();

  private NextRelease(ModelRelease newest) {
    this.newest = newest;
  }

  public static String version(ModelRelease newest) {
    var parts = newest.version().split("\\.");
    return parts[0] + "." + (Integer.parseInt(parts[1]) + 1);
  }

  public static byte[] zip(ModelRelease newest, List<Proposal> accepted, LocalDate today) {
    var next = new NextRelease(newest);
    next.about(accepted, today);
    for (var proposal : accepted) {
      proposal.nodes(proposal.modelCode()).forEach(next.files::add);
      proposal.mentions(proposal.modelCode()).forEach(next::mention);
    }
    return next.files.zip();
  }

  private void about(List<Proposal> accepted, LocalDate today) {
    var version = version(newest);
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("code", version);
    about.put(RELEASE, version);
    about.put("follows", newest.version());
    var before = newest.all(RELEASE).iterator().next();
    before.string("model").ifPresent(model -> about.put("model", model));
    about.put("name", renamed(before.localized("name").byLanguage(), version));
    about.put("attribution", renamed(before.localized("attribution").byLanguage(), version));
    about.put("publishedOn", today.toString());
    about.put("languages", newest.languages());
    Map<String, String> notes = new LinkedHashMap<>();
    newest.languages().forEach(language -> notes.put(language, notes(accepted, language)));
    about.put("notes", notes);
    files.list(RELEASE).put(version, about);
  }

  private Map<String, String> renamed(Map<String, String> texts, String version) {
    Map<String, String> renamed = new LinkedHashMap<>();
    texts.forEach(
        (language, text) -> renamed.put(language, text.replace(newest.version(), version)));
    return renamed;
  }

  private static String notes(List<Proposal> accepted, String language) {
    var news =
        accepted.stream()
            .map(it -> it.title().in(language) + " (" + it.credit().in(language) + ")")
            .collect(Collectors.joining(", "));
    // A note stands in every language; what a release is about, its keeper writes.
    return news.isEmpty() ? "…" : news + ".";
  }

  private void mention(OwnNodes.Mention mention) {
    newest
        .find(mention.type(), mention.code())
        .ifPresent(
            node -> {
              var named =
                  files
                      .list(mention.type())
                      .computeIfAbsent(node.code(), code -> new LinkedHashMap<>(node.content()));
              List<Object> codes =
                  named.get(mention.field()) instanceof List<?> before
                      ? new ArrayList<>(before)
                      : new ArrayList<>();
              if (!codes.contains(mention.named())) {
                codes.add(mention.named());
              }
              named.put(mention.field(), codes);
            });
  }
}
