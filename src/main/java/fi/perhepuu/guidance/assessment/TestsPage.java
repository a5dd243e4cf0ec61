package fi.perhepuu.guidance.assessment;

import fi.perhepuu.guidance.assessment.questions.Questionnaire;
import java.util.List;

/** All questionnaires of the tenant. */
public record TestsPage(List<Questionnaire> questionnaires) {}
