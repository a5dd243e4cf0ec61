package fi.perhepuu.knowledge.articles;

import fi.perhepuu.knowledge.ShippedModel;
import fi.perhepuu.licensing.ModelRights;

/** The articles of the shipped release as a tenant with some modules shows them. */
public final class ArticlesForTest {

  private ArticlesForTest() {}

  public static Articles licensed(String... modules) {
    var articles = new Articles();
    articles.models = ShippedModel.releases();
    articles.modules = ShippedModel.license(modules);
    articles.license = new InForce();
    return articles;
  }

  /** A licence that is in force allows everything. */
  private static final class InForce implements ModelRights {

    @Override
    public boolean mayEdit() {
      return true;
    }

    @Override
    public boolean mayUpgrade() {
      return true;
    }

    @Override
    public void requireEdit() {}

    @Override
    public void requireUpgrade() {}

    @Override
    public boolean mayShowArticles() {
      return true;
    }
  }
}
