package fi.perhepuu.guidance.search.own;

import fi.perhepuu.guidance.search.index.SharedIndex;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the tenant being served takes for the same as the words of a question. */
@ApplicationScoped
public class Synonyms {

  private static final int MOST = 12;
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  @Inject ModelReleases models;

  public List<String> of(String question, SharedIndex shared, String language) {
    Set<String> synonyms = new LinkedHashSet<>();
    var asked = shared.said(question);
    for (var node : models.current().all(OwnSynonyms.LIST)) {
      var alike = List.of(COMMA.split(node.localized("words").in(language)));
      var said = alike.stream().filter(words -> asked.says(words)).toList();
      if (!said.isEmpty()) {
        alike.stream().filter(words -> !said.contains(words)).forEach(synonyms::add);
      }
    }
    return synonyms.stream().limit(MOST).toList();
  }
}
