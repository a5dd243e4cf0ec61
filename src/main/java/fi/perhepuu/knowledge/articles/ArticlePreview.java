package fi.perhepuu.knowledge.articles;

import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** An article as families would see its newest version. */
@Dependent
class ArticlePreview {

  @Inject ItemDesk items;
  @Inject History history;
  @Inject KnowledgeBank bank;
  @Inject RequestLanguage request;
  @Inject Locality locality;

  View of(UUID id, OwnNodes kind) {
    var item = items.item(id).orElseThrow(() -> new NotFound("item"));
    var document = history.version(id, item.revision()).content();
    var node = kind.grow(OwnNodes.code(item.code()), document).nodes().get(0);
    var language = locality.speaks(request.get()) ? request.get() : locality.defaultLanguage();
    var title = node.name().in(language, locality.fallbacks());
    return new View(
        "knowledge/article", bank.page(node, language), Head.page(title, "", "knowledge"));
  }
}
