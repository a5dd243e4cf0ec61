package fi.perhepuu.knowledge.articles;

import fi.perhepuu.knowledge.ShippedModel;

/** The articles of the shipped release as a tenant with some modules shows them. */
public final class ArticlesForTest {

  private ArticlesForTest() {}

  public static Articles licensed(String... modules) {
    var articles = new Articles();
    articles.models = ShippedModel.releases();
    articles.modules = ShippedModel.license(modules);
    return articles;
  }
}
