package fi.perhepuu.guidance;

import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * What of the model belongs to a life situation or an age stage. The model says it of service types
 * only; articles and themes follow from the types they share, and a type that is for few situations
 * says more than one that is for many.
 *
 * @param facet the field of a service type that names the code: {@code situations} or {@code ages}
 * @param sensitive whether matters of a sensitive theme belong here; elsewhere they would startle
 */
record Relevance(ModelRelease release, String facet, String code, boolean sensitive) {

  private static final int MOST_ARTICLES = 6;
  private static final int MOST_THEMES = 4;
  private static final double LEAST_SHARE = .25;

  static Relevance ofSituation(ModelRelease release, LifeSituation situation) {
    return new Relevance(release, "situations", situation.code(), situation.sensitive());
  }

  static Relevance ofAge(ModelRelease release, String age) {
    return new Relevance(release, "ages", age, false);
  }

  /**
   * The service types that belong here, those for every family first; also those the tenant does
   * not show, because a service of its own may be of one.
   */
  List<ModelNode> types() {
    var levels = release.all("support-levels").stream().map(ModelNode::code).toList();
    return release.known("service-types").stream()
        .filter(type -> type.words(facet).contains(code))
        .sorted(Comparator.comparing(type -> levels.indexOf(type.string("level").orElse(""))))
        .toList();
  }

  List<ArticleCard> articles(Collection<ArticleCard> all) {
    Map<ArticleCard, Double> weights = new HashMap<>();
    all.stream()
        .filter(article -> belongs(article.theme()))
        .forEach(article -> weights.put(article, weight(article)));
    return all.stream()
        .filter(weights::containsKey)
        .filter(article -> weights.get(article) > LEAST_SHARE * most(weights))
        .sorted(Comparator.comparing(weights::get).reversed())
        .limit(MOST_ARTICLES)
        .toList();
  }

  /** The themes that are most at hand, judged by the types and the articles chosen. */
  List<String> themes(List<ArticleCard> chosen) {
    Map<String, Double> weights = new HashMap<>();
    for (var type : types()) {
      var themes = type.words("themes");
      themes.forEach(it -> weights.merge(it, weight(type) / themes.size(), Double::sum));
    }
    chosen.forEach(it -> weights.merge(it.theme(), weight(it) / 2, Double::sum));
    weights.keySet().removeIf(theme -> !sensitive && !belongs(theme));
    double most = most(weights);
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > LEAST_SHARE * most)
        .sorted(Entry.<String, Double>comparingByValue().reversed())
        .limit(MOST_THEMES)
        .map(Entry::getKey)
        .toList();
  }

  private boolean belongs(String theme) {
    return release.get("themes", theme).flag("sensitive") == sensitive;
  }

  private double weight(ArticleCard article) {
    var services = article.serviceTypes();
    if (services.isEmpty()) {
      return 0;
    }
    var shared =
        release.all("service-types", services).stream()
            .filter(type -> type.words(facet).contains(code))
            .toList();
    return shared.stream().mapToDouble(this::weight).sum() * shared.size() / services.size();
  }

  private double weight(ModelNode type) {
    return 1.0 / type.words(facet).size();
  }

  private static double most(Map<?, Double> weights) {
    return weights.values().stream().mapToDouble(it -> it).max().orElse(0);
  }
}
