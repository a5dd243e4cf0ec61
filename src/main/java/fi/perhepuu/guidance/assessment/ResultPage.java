package fi.perhepuu.guidance.assessment;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.guidance.assessment.questions.Outcome;
import fi.perhepuu.knowledge.articles.ArticleCard;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of the answers, and why.
 *
 * @param heading one sentence
 * @param lead what else is said of the whole, or empty
 * @param because the answers that weigh most
 * @param said all answers
 * @param urgent null when nothing must be helped at once
 * @param buttons the help buttons that fit, the answers may be taken along to
 * @param letter the answers as plain text, to be changed before they go anywhere
 */
public record ResultPage(
    Sitting sitting,
    Outcome outcome,
    String heading,
    String lead,
    List<Said> because,
    List<Said> said,
    UrgentHelp urgent,
    List<Suggestion> suggestions,
    List<ArticleCard> articles,
    List<AskButton> buttons,
    String letter,
    LocalDate day) {}
