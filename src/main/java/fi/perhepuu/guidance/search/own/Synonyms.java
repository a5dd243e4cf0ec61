package fi.perhepuu.guidance.search.own;

import fi.perhepuu.guidance.search.index.SharedIndex;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the tenant being served takes for the same as the words of a question. */
@ApplicationScoped
public class Synonyms {

  private static final int MOST = 12;

  @Inject ModelReleases models;

  public List<String> of(String question, SharedIndex shared, String language) {
    Set<String> synonyms = new LinkedHashSet<>();
    for (var node : models.current().all(OwnSynonyms.LIST)) {
      var alike = Arrays.asList(node.localized("words").in(language).split("\\s*,\\s*"));
      var said = alike.stream().filter(words -> shared.says(question, words)).toList();
      if (!said.isEmpty()) {
        alike.stream().filter(words -> !said.contains(words)).forEach(synonyms::add);
      }
    }
    return synonyms.stream().limit(MOST).toList();
  }
}
