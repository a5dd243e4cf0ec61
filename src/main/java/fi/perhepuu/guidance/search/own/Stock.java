package fi.perhepuu.guidance.search.own;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.places.ProgramView;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.catalog.services.shelf.ServiceShelf;
import fi.perhepuu.guidance.LifeSituation;
import fi.perhepuu.guidance.search.filters.Traits;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.national.CrisisNotice;
import fi.perhepuu.knowledge.national.NationalService;
import java.util.List;
import java.util.Map;

/**
 * Everything a tenant may answer a question with, as it is today: what it has published and what it
 * shows of its model.
 *
 * @param elsewhere the types of service nobody here has told of, by code
 * @param articles by code
 * @param national by code
 * @param places those one can come to, by the readable end of their addresses
 * @param buttons by the readable end of their addresses
 * @param traits what services have, by this model
 */
public record Stock(
    ServiceShelf services,
    Map<String, TypeCard> elsewhere,
    Map<String, ArticleCard> articles,
    Map<String, NationalService> national,
    Map<String, PlaceView> places,
    List<ProgramView> programs,
    Map<String, AskButton> buttons,
    List<LifeSituation> situations,
    CrisisNotice notice,
    Traits traits) {}
